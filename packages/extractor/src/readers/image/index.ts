import { InputError } from "@yusuan/schema";
import type { ReadResult } from "../../draft.js";
import { inOrder } from "../in-order.js";
import {
  failedOutcome,
  type PageOutcome,
  resultOf,
  type ScanReason,
  scannedOutcome,
  skippedOutcome,
} from "../page-outcome.js";
import type { Reader, ReadLimits, ReadSettings } from "../reader.js";
import { type ImageFile, openImage } from "./decode.js";

/** Pages at a time: one is decoded while the lines of another are read. */
const AT_ONCE = 2;

const REASON: ScanReason = {
  reason: "image-file",
  message: { en: "The file is a picture.", zh: "文件为图片。" },
};

/** PNG, JPEG, TIFF with one page or many, WebP: each page is a picture of a sheet. */
export const imageReader: Reader = { read: readImage };

async function readImage(bytes: Uint8Array, limits: ReadLimits, settings: ReadSettings): Promise<ReadResult> {
  if (settings.ocr === "never") throw ocrNeeded();
  const file = await openImage(bytes, limits);
  const outcomes = inOrder<PageOutcome>(AT_ONCE);
  for (let number = 1; number <= file.pages; number++) {
    if (number > limits.maxPages) outcomes.add(skippedOutcome(number, limits.maxPages));
    else {
      await outcomes.put(() => readPage(file, number, settings));
    }
  }
  const done = await outcomes.all();
  const result = resultOf(done);
  refuseUnreadable(result, done);
  return result;
}

async function readPage(file: ImageFile, number: number, settings: ReadSettings): Promise<PageOutcome> {
  try {
    const { width, height, picture } = await file.page(number);
    const scanned = await settings.scan(number, async (read) => read(await picture()));
    return scannedOutcome(scanned, { width, height, rotation: 0 }, REASON, settings.ignoreRules);
  } catch (error) {
    return failedOutcome(number, error, "ocr");
  }
}

function refuseUnreadable({ printed }: ReadResult, outcomes: readonly PageOutcome[]): void {
  const error = outcomes.every(({ page }) => page.status === "failed") ? outcomes[0]?.error : undefined;
  if (error) throw error;
  if (printed.length > 0) return;
  throw new InputError("no-text", {
    en: "No text was found in the picture. Scan or photograph the page again, straight, sharp and at 200 dpi or more.",
    zh: "图片中未识别出文字。请重新扫描或拍摄：端正、清晰，不低于 200 dpi。",
  });
}

function ocrNeeded(): InputError {
  return new InputError("ocr-needed", {
    en: "The file is a picture, and --ocr never says that pictures are not to be read. Read it with --ocr auto.",
    zh: "文件为图片，而 --ocr never 表示不识别图片。请使用 --ocr auto。",
  });
}
