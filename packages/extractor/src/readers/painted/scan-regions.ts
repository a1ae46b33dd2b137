import type { BBox, Problem } from "@yusuan/schema";
import type { Glyph, PageContent, Rule } from "../../page/content.js";
import type { Picture } from "../../scan/raster.js";
import type { ScannedPage } from "../../scan/scanned-page.js";
import { moved } from "../../scan/sheet/homography.js";
import type { Homography } from "../../scan/sheet.js";
import { detailOf, type PageOutcome } from "../page-outcome.js";
import type { ReadPicture, ReadSettings } from "../reader.js";
import type { PaintedPage } from "./painted-page.js";
import { textOutcome } from "./text-page.js";

/** Lines that are read less surely than this are not text: the picture is a photo. */
const LEAST_CONFIDENCE = 0.6;
const IDENTITY: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/**
 * A page of text with large pictures on it, which are read too: what is printed in them stands among the text.
 * `pictureOf` makes the picture of a box of the page. Never throws.
 */
export async function scanRegions(
  read: PaintedPage,
  regions: readonly BBox[],
  pictureOf: (box: BBox) => Promise<Picture>,
  settings: ReadSettings,
): Promise<PageOutcome> {
  const { content } = read;
  try {
    const { content: added, scan } = await settings.scan(content.number, async (readPicture) => {
      const parts: ScannedPage[] = [];
      for (const box of regions) {
        const part = await readRegion(await pictureOf(box), box, readPicture);
        if (part) parts.push(part);
      }
      return together(content, parts);
    });
    if (added.glyphs.length === 0) return textOutcome(read, settings.ignoreRules);
    const glyphs = [...content.glyphs, ...added.glyphs];
    const merged = { ...read, content: { ...content, glyphs, rules: [...content.rules, ...added.rules] } };
    const outcome = textOutcome(merged, settings.ignoreRules);
    return {
      ...outcome,
      page: { ...outcome.page, scan: { reason: "no-text", message: told(content), ...scan } },
    };
  } catch (error) {
    const outcome = textOutcome(read, settings.ignoreRules);
    return { ...outcome, problems: [...outcome.problems, regionFailed(content.number, error)] };
  }
}

/** What a region says, where it stands on the page; undefined where it is no text that stands upright. */
async function readRegion(
  picture: Picture,
  box: BBox,
  readPicture: ReadPicture,
): Promise<ScannedPage | undefined> {
  const { content, toPage, scan } = await readPicture(picture);
  if (scan.turned !== 0 || scan.confidence < LEAST_CONFIDENCE) return undefined;
  // Moved as a whole, so that what stands in line stays in line.
  const middle = [content.width / 2, content.height / 2] as const;
  const [x, y] = moved(toPage, middle);
  const [dx, dy] = [x - middle[0] + box[0], y - middle[1] + box[1]];
  const glyphs = content.glyphs.map((glyph) => movedGlyph(glyph, dx, dy));
  const rules = content.rules.map((rule) => movedRule(rule, dx, dy));
  return { content: { ...content, glyphs, rules }, toPage: IDENTITY, scan };
}

function movedGlyph(glyph: Glyph, dx: number, dy: number): Glyph {
  const [x0, y0, x1, y1] = glyph.bbox;
  const sideways = glyph.direction === 90 || glyph.direction === 270;
  return {
    ...glyph,
    bbox: [x0 + dx, y0 + dy, x1 + dx, y1 + dy],
    baseline: glyph.baseline + (sideways ? dx : dy),
  };
}

function movedRule(rule: Rule, dx: number, dy: number): Rule {
  const [across, along] = rule.orientation === "horizontal" ? [dy, dx] : [dx, dy];
  return { ...rule, at: rule.at + across, from: rule.from + along, to: rule.to + along };
}

function together(page: PageContent, parts: readonly ScannedPage[]): ScannedPage {
  const lines = parts.reduce((sum, { scan }) => sum + scan.lines, 0);
  const sum = parts.reduce((total, { scan }) => total + scan.confidence * scan.lines, 0);
  const first = parts[0]?.scan;
  return {
    content: {
      ...page,
      glyphs: parts.flatMap(({ content }) => content.glyphs),
      rules: parts.flatMap(({ content }) => content.rules),
      pictures: [],
    },
    toPage: IDENTITY,
    scan: {
      engine: first?.engine ?? "",
      dpi: first?.dpi ?? 1,
      turned: 0,
      skew: first?.skew ?? 0,
      lines,
      confidence: lines > 0 ? Math.round((1000 * sum) / lines) / 1000 : 1,
    },
  };
}

function told({ number }: PageContent) {
  return {
    en: `A picture on page ${number} has no text of its own; it was read and stands among the text of the page.`,
    zh: `第 ${number} 页上的图片没有文字层，已识别图片并并入本页文字。`,
  };
}

function regionFailed(page: number, error: unknown): Problem {
  const { en, zh } = detailOf(error);
  return {
    code: "ocr-failed",
    page,
    message: {
      en: `A picture on page ${page} could not be read (${en}); the text of the page was read.`,
      zh: `第 ${page} 页上的图片无法识别（${zh}）；该页文字已读取。`,
    },
  };
}
