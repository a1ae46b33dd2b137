import type { InkLine } from "../lines/find-lines.js";

/** Columns of the sheet, from `from` to before `to`, that stand at `at` in a line whose wide gaps are closed up. */
export type Segment = { readonly from: number; readonly to: number; readonly at: number };

/** Gaps of this many letters are closed up; the white that stays is `KEPT` letters wide. */
const WIDE = 0.6;
const KEPT = 0.3;

/** Stretches of ink between wide gaps, from left to right. A number is one stretch. */
export function segmentsOf({ parts, box, letter, kind }: InkLine): Segment[] {
  if (kind === "number") return [{ from: box.left - 1, to: box.right + 1, at: 0 }];
  const kept = Math.max(2, Math.round(KEPT * letter));
  const segments: Segment[] = [];
  let from = box.left;
  let right = box.left;
  let at = 0;
  const close = () => {
    segments.push({ from: from - 1, to: right + 1, at });
    at += right - from + 2 + kept;
  };
  for (const part of parts) {
    if (part.left - right > WIDE * letter + 2) {
      close();
      from = part.left;
    }
    right = Math.max(right, part.right);
  }
  close();
  return segments;
}
