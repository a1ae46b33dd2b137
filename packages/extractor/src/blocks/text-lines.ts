import type { BBox } from "@yusuan/schema";
import type { Run } from "../page/content.js";
import { median, unionOf } from "../page/geometry.js";
import { linesOf, lineText } from "../tables/cell-text.js";
import { scannedReading } from "../tables/page-table.js";
import { lineNumbers, type PlacedNumber } from "./line-numbers.js";

/** One printed line of running text. */
export type TextLine = {
  readonly text: string;
  readonly box: BBox;
  readonly size: number;
  readonly confidence?: number;
  readonly numbers: readonly PlacedNumber[];
};

/** Free runs as printed lines, from top to bottom. */
export function textLines(runs: readonly Run[]): TextLine[] {
  return linesOf(runs).flatMap((line) => {
    const box = unionOf(line.map((run) => run.bbox));
    const { reading } = scannedReading(line);
    const sure = reading ? { confidence: reading.confidence } : {};
    if (!box) return [];
    const text = lineText(line);
    const size = median(line.map((run) => run.size));
    return [{ text, box, size, ...sure, numbers: lineNumbers(text, line) }];
  });
}
