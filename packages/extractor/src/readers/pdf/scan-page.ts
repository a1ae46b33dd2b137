import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { failedOutcome, type PageOutcome, type ScanReason, scannedOutcome } from "../page-outcome.js";
import type { ReadLimits, ReadSettings } from "../reader.js";
import type { PdfPage } from "./page.js";
import { pictureFailed } from "./page-report.js";
import { pictureOf } from "./picture.js";
import { imageCoverage, textOutcome } from "./text-page.js";

/** A page by its picture. Where that fails, what text the page has stands, and the failure is told. Never throws. */
export async function scanPdfPage(
  proxy: PDFPageProxy,
  read: PdfPage,
  reason: ScanReason,
  limits: ReadLimits,
  settings: ReadSettings,
): Promise<PageOutcome> {
  const { number } = read.content;
  try {
    const scanned = await settings.scan(number, async (readPicture) =>
      readPicture(await pictureOf(proxy, read, limits.maxPagePixels)),
    );
    const outcome = scannedOutcome(scanned, read.shown, reason, settings.ignoreRules);
    return { ...outcome, page: { ...outcome.page, ...imageCoverage(read) } };
  } catch (error) {
    if (read.content.glyphs.length === 0) return failedOutcome(number, error, "ocr");
    const text = textOutcome(read, settings.ignoreRules);
    return { ...text, problems: [...text.problems, pictureFailed(number, reason, error)], error };
  }
}
