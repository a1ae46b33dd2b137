import type { ScannedLine } from "../../page/content.js";
import { type ReadLine, textOf } from "./read-line.js";

/** The reading of each line as it is kept, with how sure it is: every one of its characters must be right. */
export function settleLines(lines: readonly ReadLine[]): readonly ScannedLine[] {
  return lines.map(({ symbols }) => ({
    text: textOf(symbols),
    confidence: symbols.reduce((product, { confidence }) => product * confidence, 1),
    candidates: [],
    length: symbols.length,
  }));
}
