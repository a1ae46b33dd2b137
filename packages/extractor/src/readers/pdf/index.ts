import { InputError, type Problem } from "@yusuan/schema";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { ReadResult } from "../../draft.js";
import { inOrder } from "../in-order.js";
import { failedOutcome, type PageOutcome, resultOf, skippedOutcome } from "../page-outcome.js";
import { brokenPageTree } from "../painted/page-report.js";
import { pictureRegions } from "../painted/picture-regions.js";
import { asked, pictureReason } from "../painted/route.js";
import { scanPage } from "../painted/scan-page.js";
import { scanRegions } from "../painted/scan-regions.js";
import { textOutcome } from "../painted/text-page.js";
import type { Reader, ReadLimits, ReadSettings } from "../reader.js";
import { refuseInflation } from "./inflation.js";
import { openPdf } from "./open.js";
import { readPdfPage } from "./page.js";
import { dpiOf, pictureOf, renderPart } from "./picture.js";

/** A file with more pages, `maxPages` or not, is refused. */
const MOST_PAGES = 100_000;
/** Pages that are read as pictures at a time: the picture of one is made while the lines of another are read. */
const AT_ONCE = 2;

/** PDF through pdf.js: text layers, and pictures of pages that have none of use. A page that fails costs that page only. */
export const pdfReader: Reader = { read: readPdf };

type Outcomes = ReturnType<typeof inOrder<PageOutcome>>;

async function readPdf(bytes: Uint8Array, limits: ReadLimits, settings: ReadSettings): Promise<ReadResult> {
  await refuseInflation(bytes, limits.maxInflated);
  const document = await openPdf(bytes, limits.maxPixels);
  const outcomes = inOrder<PageOutcome>(AT_ONCE);
  try {
    refuseTooManyPages(document.numPages);
    for (let number = 1; number <= document.numPages; number++) {
      if (number > limits.maxPages) outcomes.add(skippedOutcome(number, limits.maxPages));
      else await readPage(document, number, limits, settings, outcomes);
    }
    const done = await outcomes.all();
    const result = resultOf(done);
    refuseUnreadable(result, done);
    return result;
  } finally {
    await document.destroy();
  }
}

/** Read one page into `outcomes`. Text layers are read one after another; pictures may still be read when it returns. */
async function readPage(
  document: PDFDocumentProxy,
  number: number,
  limits: ReadLimits,
  settings: ReadSettings,
  outcomes: Outcomes,
): Promise<void> {
  let found = false;
  try {
    const proxy = await document.getPage(number);
    found = true;
    const page = await readPdfPage(proxy, number, limits.maxRuns);
    const reason = settings.ocr === "always" ? asked(page) : pictureReason(page);
    if (reason && settings.ocr !== "never") {
      await outcomes.put(async () => {
        const outcome = await scanPage(
          page,
          reason,
          () => pictureOf(proxy, page, limits.maxPagePixels),
          settings,
        );
        proxy.cleanup();
        return outcome;
      });
      return;
    }
    const regions = settings.ocr === "auto" ? pictureRegions(page.content) : [];
    if (regions.length > 0) {
      await outcomes.put(async () => {
        const outcome = await scanRegions(
          page,
          regions,
          (box) => renderPart(proxy, page.content.rotation, box, dpiOf(page), limits.maxPagePixels),
          settings,
        );
        proxy.cleanup();
        return outcome;
      });
      return;
    }
    outcomes.add(textOutcome(page, settings.ignoreRules, reason));
    proxy.cleanup();
  } catch (error) {
    const failed = failedOutcome(number, error, "text");
    // Where the list of pages breaks off, pdf.js counts that page as the last one.
    const broken: Problem[] = !found && number === document.numPages ? [brokenPageTree(number)] : [];
    outcomes.add({ ...failed, problems: [...failed.problems, ...broken] });
  }
}

/** Every page gets its own line in the output, also one that is skipped; a broken file may claim any number. */
function refuseTooManyPages(pages: number): void {
  if (pages <= MOST_PAGES) return;
  throw new InputError("too-many-pages", {
    en: `The PDF says that it has ${pages} pages; at most ${MOST_PAGES} can be listed. Split it or export it again.`,
    zh: `PDF 标明有 ${pages} 页，最多可列出 ${MOST_PAGES} 页。请拆分文件或重新导出。`,
  });
}

function refuseUnreadable({ pages, problems, printed }: ReadResult, outcomes: readonly PageOutcome[]): void {
  const failed = pages.filter((page) => page.status === "failed");
  if (pages.length === 0 || (failed.length > 0 && failed.length === pages.length)) {
    const error = outcomes.find((outcome) => outcome.error instanceof InputError)?.error;
    if (error) throw error;
    throw new InputError("damaged-pdf", {
      en: `None of the ${pages.length} pages could be read (${problems[0]?.message.en ?? "no pages"}). Export the PDF again.`,
      zh: `${pages.length} 页全部无法读取（${problems[0]?.message.zh ?? "无页面"}）。请重新导出 PDF。`,
    });
  }
  if (printed.length > 0) return;
  throw pages.some((page) => page.method === "ocr") ? nothingFound() : noText();
}

function noText(): InputError {
  return new InputError("no-text", {
    en: "The PDF has no text: its pages are pictures that were not to be read, or empty. Read it with --ocr auto, or use a born-digital PDF.",
    zh: "PDF 中没有文字：页面为未识别的图片或空白。请用 --ocr auto 识别，或使用电子版 PDF。",
  });
}

function nothingFound(): InputError {
  return new InputError("no-text", {
    en: "No text was found in the PDF, not in the pictures of its pages either. Scan it again at 200 dpi or more.",
    zh: "PDF 中没有文字，页面图片中也未识别出文字。请以 200 dpi 以上重新扫描。",
  });
}
