import type { Recognizer } from "../ocr/recognizer.js";
import { lineGlyphs } from "./glyphs/line-glyphs.js";
import { meanConfidence, type ReadLine, readLine } from "./glyphs/read-line.js";
import { settleLines } from "./glyphs/settle-lines.js";
import { sizesOf } from "./glyphs/sizes.js";
import type { Picture } from "./raster.js";
import type { ScannedPage } from "./scanned-page.js";
import { uprightSheet } from "./upright-sheet.js";

/**
 * Read the picture of a page: its lines of text become glyphs, beside the rules that are drawn on it.
 * @throws InputError `scan-too-dense` for a picture that holds more lines than a page can, `ocr-failed` where the
 * recognizer breaks down.
 */
export async function readPicture(
  picture: Picture,
  page: number,
  recognizer: Recognizer,
): Promise<ScannedPage> {
  const { sheet, lines: found, known } = await uprightSheet(picture, recognizer);
  const { pixelsPerPoint } = sheet;
  const read = await Promise.all(
    found.map((line) => known.get(line) ?? readLine(recognizer, sheet.text, line)),
  );
  const settled = settleLines(
    read.filter(({ symbols }) => symbols.length > 0),
    sheet.text,
  );
  const lines = settled.map(({ line }) => line);
  const sizes = sizesOf(lines, pixelsPerPoint);
  const glyphs = settled.flatMap(({ line, scanned }, index) =>
    lineGlyphs(line, scanned, sizes[index] ?? 0, pixelsPerPoint),
  );
  return {
    content: {
      number: page,
      width: sheet.width,
      height: sheet.height,
      rotation: sheet.turned,
      glyphs,
      rules: sheet.rules,
      pictures: [],
    },
    toPage: sheet.toPage,
    scan: {
      engine: recognizer.name,
      dpi: Math.max(1, Math.round(pixelsPerPoint * 72)),
      turned: sheet.turned,
      skew: Math.round(sheet.skew * 100) / 100,
      lines: lines.length,
      confidence: confidenceOf(lines),
    },
  };
}

function confidenceOf(lines: readonly ReadLine[]): number {
  const sum = lines.reduce((total, line) => total + meanConfidence(line), 0);
  return lines.length > 0 ? Math.round((sum / lines.length) * 10_000) / 10_000 : 0;
}
