import type { BBox } from "@yusuan/schema";
import type { Run } from "../page/content.js";
import { median, unionOf } from "../page/geometry.js";
import { linesOf, lineText } from "../tables/cell-text.js";
import { scannedReading } from "../tables/page-table.js";

/** One printed line of running text. */
export type TextLine = {
  readonly text: string;
  readonly box: BBox;
  readonly size: number;
  readonly confidence?: number;
};

/** Free runs as printed lines, from top to bottom. */
export function textLines(runs: readonly Run[]): TextLine[] {
  return linesOf(runs).flatMap((line) => {
    const box = unionOf(line.map((run) => run.bbox));
    const { reading } = scannedReading(line);
    const sure = reading ? { confidence: reading.confidence } : {};
    return box ? [{ text: lineText(line), box, size: median(line.map((run) => run.size)), ...sure }] : [];
  });
}
