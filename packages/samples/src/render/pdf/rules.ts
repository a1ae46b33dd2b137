import type { Pdf } from "./open.js";

/** A cell on the page, in points from the top left. */
type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Draws the rules of the part of a table that stands on one page. */
export type DrawRules = (pdf: Pdf, boxes: readonly Box[]) => void;

type Segment = { readonly at: number; readonly from: number; readonly to: number };

const WIDTH = 0.6;

export const noRules: DrawRules = () => {};

/** Every border of every cell, as strokes that run on as far as they can. */
export const strokedRules: DrawRules = (pdf, boxes) => {
  pdf.lineWidth(WIDTH);
  const across = boxes.flatMap(({ x0, x1, y0, y1 }) => [y0, y1].map((at) => ({ at, from: x0, to: x1 })));
  const down = boxes.flatMap(({ x0, x1, y0, y1 }) => [x0, x1].map((at) => ({ at, from: y0, to: y1 })));
  for (const { at, from, to } of joined(across)) pdf.moveTo(from, at).lineTo(to, at).stroke();
  for (const { at, from, to } of joined(down)) pdf.moveTo(at, from).lineTo(at, to).stroke();
};

/** Every border as a thin filled rectangle of its own; the left and the right side of the table stay open. */
export const rectangleRules: DrawRules = (pdf, boxes) => {
  const top = Math.min(...boxes.map((box) => box.y0));
  const right = Math.max(...boxes.map((box) => box.x1));
  const half = WIDTH / 2;
  for (const { x0, y0, x1, y1 } of boxes) {
    if (y0 === top) pdf.rect(x0, y0 - half, x1 - x0, WIDTH).fill("black");
    pdf.rect(x0, y1 - half, x1 - x0, WIDTH).fill("black");
    if (x1 !== right) pdf.rect(x1 - half, y0, WIDTH, y1 - y0).fill("black");
  }
};

/** Segments of one direction, with those that touch or overlap on one line made one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const sorted = [...segments].sort((a, b) => a.at - b.at || a.from - b.from);
  const out: Segment[] = [];
  for (const segment of sorted) {
    const last = out.at(-1);
    if (last && last.at === segment.at && segment.from <= last.to) {
      out[out.length - 1] = { ...last, to: Math.max(last.to, segment.to) };
    } else out.push(segment);
  }
  return out;
}
