import type { PageContent } from "../page/content.js";
import type { ReadSettings } from "../readers/reader.js";
import type { Picture } from "../scan/raster.js";
import type { ScannedPage } from "../scan/scanned-page.js";
import { print } from "./print.js";

/** The page that a reader would make of a picture on which `text` is printed. */
export function scannedPage(
  number: number,
  text: string,
  more: Partial<ScannedPage["scan"]> = {},
): ScannedPage {
  const line = { text, confidence: 0.9, candidates: [], length: text.replace(/ /gu, "").length };
  const content: PageContent = {
    number,
    width: 400,
    height: 300,
    rotation: 0,
    glyphs: print(text, 50, 100).map((glyph) => ({ ...glyph, scanned: { line, confidence: 0.9 } })),
    rules: [],
    pictures: [],
  };
  const scan = { engine: "fake 1", dpi: 200, turned: 0, skew: 0, lines: 1, confidence: 0.9 } as const;
  return { content, toPage: [1, 0, 0, 0, 1, 0, 0, 0, 1], scan: { ...scan, ...more } };
}

/** Settings under which pictures are read by `read`, and the pages in the order in which their reading began. */
export function scanSettings(
  read: (page: number, picture: Picture) => ScannedPage | Promise<ScannedPage>,
  more: Partial<ReadSettings> = {},
): ReadSettings & { readonly begun: readonly number[] } {
  const begun: number[] = [];
  return {
    ocr: "auto",
    ignoreRules: false,
    scan: (page, work) => {
      begun.push(page);
      return work(async (picture) => read(page, picture));
    },
    ...more,
    begun,
  };
}
