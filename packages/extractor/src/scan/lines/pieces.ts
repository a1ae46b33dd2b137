import type { Bitmap } from "../raster.js";
import { around, heightOf, type InkPart } from "./boxes.js";
import { type InkKind, kindOf } from "./kind.js";

/** Gaps of this many letters part two texts. */
const FAR = 2;
/** Gaps of this many letters part a number from what stands beside it. */
const APART = 1.2;

/** Two numbers are at least as many digits' heights apart. */
const SPACE = 0.8;

/** What is read as one line. */
export type Piece = InkKind & { readonly parts: readonly InkPart[] };

/** Cut a line of text, its parts from left to right, where gaps are too wide for one text or one number. */
export function piecesOf(row: readonly InkPart[], ink: Bitmap): Piece[] {
  const letter = Math.max(1, heightOf(around(row)));
  const pieces: Piece[] = [];
  for (const parts of cutAt(row, APART * letter)) {
    const piece = { parts, ...kindOf(parts, ink) };
    const last = pieces.at(-1);
    const gap = last ? around(parts).left - around(last.parts).right : 0;
    if (last && last.kind === "text" && piece.kind === "text" && gap < FAR * letter) {
      pieces[pieces.length - 1] = { ...last, parts: [...last.parts, ...parts] };
    } else pieces.push(piece);
  }
  return pieces.flatMap((piece) => (piece.kind === "number" ? numbersOf(piece, ink) : piece));
}

/** Numbers that stand beside one another; digits that are merely spread stay together. */
function numbersOf(piece: Piece, ink: Bitmap): Piece[] {
  const heights = piece.parts.map(heightOf).sort((a, b) => a - b);
  const numbers = cutAt(piece.parts, SPACE * (heights.at(-1) ?? 0));
  if (numbers.length < 2 || numbers.some((parts) => parts.length < 3)) return [piece];
  return numbers.map((parts) => ({ parts, ...kindOf(parts, ink) }));
}

function cutAt(row: readonly InkPart[], gap: number): InkPart[][] {
  const cut: InkPart[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const part of row) {
    const last = cut.at(-1);
    if (last && part.left - right < gap) last.push(part);
    else cut.push([part]);
    right = Math.max(right, part.right);
  }
  return cut;
}
