import type { Picture } from "../../scan/raster.js";
import { failedOutcome, type PageOutcome, type ScanReason, scannedOutcome } from "../page-outcome.js";
import type { ReadSettings } from "../reader.js";
import { pictureFailed } from "./page-report.js";
import type { PaintedPage } from "./painted-page.js";
import { imageCoverage, textOutcome } from "./text-page.js";

/** A page by its picture, which `picture` makes when it is needed. Where that fails, what text the page has stands, and the failure is told. Never throws. */
export async function scanPage(
  read: PaintedPage,
  reason: ScanReason,
  picture: () => Promise<Picture>,
  settings: ReadSettings,
): Promise<PageOutcome> {
  const { number } = read.content;
  try {
    const scanned = await settings.scan(number, async (readPicture) => readPicture(await picture()));
    const outcome = scannedOutcome(scanned, read.shown, reason, settings.ignoreRules);
    return { ...outcome, page: { ...outcome.page, ...imageCoverage(read) } };
  } catch (error) {
    if (read.content.glyphs.length === 0) return failedOutcome(number, error, "ocr");
    const text = textOutcome(read, settings.ignoreRules);
    return { ...text, problems: [...text.problems, pictureFailed(number, reason, error)], error };
  }
}
