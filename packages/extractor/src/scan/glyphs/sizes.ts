import { isCjk } from "../../page/characters.js";
import { heightOf } from "../lines/boxes.js";
import type { InkLine } from "../lines/find-lines.js";
import type { ReadLine } from "./read-line.js";

/** Share of the type size that digits and capitals are high, and Chinese characters. */
const DIGIT = 0.7;
const CHARACTER = 0.92;
/** Sizes that differ by less than this share are one size. */
const ALIKE = 0.2;

/** The size of type of each line in points; lines that nearly agree get one size. */
export function sizesOf(lines: readonly ReadLine[], pixelsPerPoint: number): number[] {
  const raw = lines.map(({ line, symbols }) => {
    const chinese = symbols.some(({ text }) => isCjk(text));
    const high = chinese ? heightOf(line.box) / CHARACTER : capitalsOf(line) / DIGIT;
    return high / pixelsPerPoint;
  });
  const order = raw.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size);
  const sizes = new Array<number>(raw.length).fill(0);
  let group: typeof order = [];
  const close = () => {
    const middle = group[group.length >> 1]?.size ?? 0;
    for (const { index } of group) sizes[index] = Math.round(middle * 10) / 10;
    group = [];
  };
  for (const each of order) {
    const first = group[0];
    if (first && each.size > first.size * (1 + ALIKE)) close();
    group.push(each);
  }
  close();
  return sizes;
}

/** How high digits and capitals are: not every letter hangs below the line. */
function capitalsOf({ parts, box, letter }: InkLine): number {
  const full = parts.map(heightOf).filter((height) => height >= 0.6 * heightOf(box));
  return full.sort((a, b) => a - b)[full.length >> 1] ?? letter;
}
