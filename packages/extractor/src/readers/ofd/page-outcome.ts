import { multiply } from "../../page/geometry.js";
import type { PageOutcome, ScanReason } from "../page-outcome.js";
import { pictureRegions } from "../painted/picture-regions.js";
import { asked, coverage, pictureReason } from "../painted/route.js";
import { scanPage } from "../painted/scan-page.js";
import { scanRegions } from "../painted/scan-regions.js";
import { textOutcome } from "../painted/text-page.js";
import type { ReadLimits, ReadSettings } from "../reader.js";
import { withTextBeside } from "./beside.js";
import type { OfdPackage } from "./package.js";
import { type OfdPage, turnOf } from "./page.js";
import { renderOfd } from "./picture.js";
import { garbledText } from "./problems.js";

/** Pictures that cover less than this share of a page cannot be what garbled text was meant to say. */
const COVERING = 0.5;

/** How a page is read: undefined where its text is all that there is to read. */
type Reading = () => Promise<PageOutcome>;

/**
 * The way to read a page with pictures; undefined where its text is read. Only pictures and paths can be made a picture
 * of, not text, so that text which is seen is always read as text.
 */
export function pictureReading(
  ofd: OfdPackage,
  page: OfdPage,
  limits: ReadLimits,
  settings: ReadSettings,
): Reading | undefined {
  if (settings.ocr === "never") return undefined;
  const reason = readableReason(page, settings);
  const { width, height } = page.shown;
  if (reason) {
    const visible = page.surface.glyphs.filter((glyph) => !glyph.hidden);
    const beside = reason.reason === "garbled-text" ? [] : visible;
    return () =>
      scanPage(
        page,
        reason,
        () => renderOfd(ofd, page, [1, 0, 0, 1, 0, 0], width, height, limits),
        withTextBeside(settings, beside),
      );
  }
  const regions = pictureRegions(page.content);
  if (regions.length === 0) return undefined;
  return () =>
    scanRegions(
      page,
      regions,
      ([x0, y0, x1, y1]) =>
        renderOfd(ofd, page, multiply([1, 0, 0, 1, -x0, -y0], turnOf(page)), x1 - x0, y1 - y0, limits),
      settings,
    );
}

/** Why the page is to be read as a picture, where a picture of it can be made that says what the page says. */
function readableReason(page: OfdPage, { ocr }: ReadSettings): ScanReason | undefined {
  const { content } = page;
  const reason = pictureReason(page);
  if (reason?.reason === "garbled-text") {
    return coverage(content.pictures, content.width, content.height) > COVERING ? reason : undefined;
  }
  if (reason || ocr !== "always" || content.glyphs.some((glyph) => !glyph.hidden)) return reason;
  return asked(page);
}

/** A page by its text. */
export function textReading(page: OfdPage, ignoreRules: boolean): PageOutcome {
  const unread = pictureReason(page);
  if (unread?.reason !== "garbled-text") return textOutcome(page, ignoreRules, unread);
  const outcome = textOutcome(page, ignoreRules);
  return { ...outcome, problems: [garbledText(page.content.number), ...outcome.problems] };
}
