import type { BBox, TextBlock } from "@yusuan/schema";
import type { Glyph, Run } from "../page/content.js";
import { roundBox, unionOf } from "../page/geometry.js";

/** A number in a text, from `start` to before `end`, and where its digits are printed. */
export type PlacedNumber = NonNullable<TextBlock["numbers"]>[number];

const NUMBER = /[\d０-９]+(?:[,.，．]?[\d０-９]+)*/gu;

/**
 * The numbers of a printed line and the box of each.
 * @param text the runs' text, in which spaces may stand between glyphs
 */
export function lineNumbers(text: string, runs: readonly Run[]): readonly PlacedNumber[] {
  const numbers = [...text.matchAll(NUMBER)];
  if (numbers.length === 0) return [];
  const glyphs = runs.flatMap((run) => run.glyphs);
  const boxes = boxesOf(text, glyphs);
  if (!boxes) return [];
  return numbers.flatMap(({ 0: number, index }) => {
    const end = index + number.length;
    const box = unionOf(boxes.slice(index, end).filter((each) => each !== undefined));
    return box ? [{ start: index, end, bbox: roundBox(box) }] : [];
  });
}

/** The numbers of a line as they stand in a text that the line begins at `at` in. */
export function shifted(numbers: readonly PlacedNumber[], at: number): readonly PlacedNumber[] {
  return numbers.map(({ start, end, bbox }) => ({ start: start + at, end: end + at, bbox }));
}

/** The box of the glyph that each UTF-16 unit of `text` belongs to; undefined where the glyphs do not make the text. */
function boxesOf(text: string, glyphs: readonly Glyph[]): readonly (BBox | undefined)[] | undefined {
  const boxes: (BBox | undefined)[] = [];
  for (const glyph of glyphs) {
    while (!text.startsWith(glyph.text, boxes.length)) {
      if (text[boxes.length] !== " ") return undefined;
      boxes.push(undefined);
    }
    for (let unit = 0; unit < glyph.text.length; unit += 1) boxes.push(glyph.bbox);
  }
  return boxes;
}
