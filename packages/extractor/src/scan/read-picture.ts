import { InputError } from "@yusuan/schema";
import type { Recognizer } from "../ocr/recognizer.js";
import { lineGlyphs } from "./glyphs/line-glyphs.js";
import { meanConfidence, type ReadLine, readLine } from "./glyphs/read-line.js";
import { settleLines } from "./glyphs/settle-lines.js";
import { sizesOf } from "./glyphs/sizes.js";
import { findLines } from "./lines/find-lines.js";
import type { Picture } from "./raster.js";
import type { ScannedPage } from "./scanned-page.js";
import { sheetOf } from "./sheet/sheet-of.js";

/** More lines than this are no page of a document. */
const MOST_LINES = 4000;

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
  const sheet = sheetOf(picture, 0);
  const { pixelsPerPoint } = sheet;
  const found = findLines(sheet);
  if (found.length > MOST_LINES) throw tooDense(found.length);
  const read = await Promise.all(found.map((line) => readLine(recognizer, sheet.text, line)));
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

function tooDense(lines: number): InputError {
  return new InputError("scan-too-dense", {
    en: `The picture shows ${lines} lines of text; a page has at most ${MOST_LINES}. It is too noisy or no page of a document. Scan it again.`,
    zh: `图片中有 ${lines} 行文字，单页上限为 ${MOST_LINES} 行。图片噪点过多或不是文档页面，请重新扫描。`,
  });
}
