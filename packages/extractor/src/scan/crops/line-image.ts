import type { LineImage } from "../../ocr/recognizer.js";
import { heightOf } from "../lines/boxes.js";
import type { InkLine } from "../lines/find-lines.js";
import type { Raster } from "../raster.js";
import { scaled } from "../sheet/scale.js";
import { segmentsOf } from "./segments.js";

/**
 * Pixels that a full letter is high for the recognizer: first the height that reads best and cheaply, then another for
 * a line whose reading does not fit it.
 */
const LETTER = { number: [28, 22], text: [30, 38] } as const;
/** Chinese is read as well from narrower characters, and faster: the recognizer's time grows with the width. */
const NARROW = { number: 1, text: 0.8 } as const;
/** White around the line, in pixels of its picture. */
const MARGIN = 8;
/** A line is enlarged at most so much. */
const MOST = 4;

/** A line cut out of its sheet. */
export type LineCrop = {
  readonly image: LineImage;
  /** From a column of the picture to one of the sheet. */
  readonly toSheet: (x: number) => number;
};

/** Cut a line out of the sheet's text for its first or second reading; wide gaps inside it are closed up. */
export function cropOf(text: Raster, line: InkLine, time: 0 | 1): LineCrop {
  const scale = Math.min(MOST, LETTER[line.kind][time] / line.letter);
  const across = scale * NARROW[line.kind];
  const margin = Math.ceil(MARGIN / scale);
  const segments = segmentsOf(line);
  const height = heightOf(line.box);
  const last = segments.at(-1);
  const width = last ? last.at + last.to - last.from : 0;
  const raster = { width: width + 2 * margin, height: height + 2 * margin };
  const grey = new Uint8Array(raster.width * raster.height).fill(255);
  for (const { from, to, at } of segments) {
    const [start, end] = [Math.max(0, from), Math.min(text.width, to)];
    for (let y = Math.max(0, line.box.top - 1); y < Math.min(text.height, line.box.bottom + 1); y++) {
      const row = text.grey.subarray(y * text.width + start, y * text.width + end);
      grey.set(row, (y - line.box.top + margin) * raster.width + margin + at + start - from);
    }
  }
  const toSheet = (x: number): number => {
    const column = x / across - margin;
    const segment = segments.findLast(({ at }) => column >= at) ?? segments[0];
    return segment
      ? Math.min(segment.to, Math.max(segment.from, segment.from + column - segment.at))
      : column;
  };
  return { image: { raster: scaled({ ...raster, grey }, across, scale), kind: line.kind }, toSheet };
}
