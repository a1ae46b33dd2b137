import type { LineKind } from "../../ocr/recognizer.js";
import type { Bitmap } from "../raster.js";
import { around, heightOf, type InkPart, type PixelBox, widthOf } from "./boxes.js";

/** A digit is at most this wide, as a share of its height. */
const DIGIT = 0.76;
/** One Chinese character is about as wide as high; what is wider than this may be digits that touch. */
const CHARACTER = 1.12;
/** Share of shapes that may look otherwise, since digits touch and break in poor scans: where it is sure, and at all. */
const SURE = 0.25;
const DOUBTFUL = 0.6;
/** Lines no wider than this many digits are high, such as codes of two or three digits, may be doubtful throughout. */
const SHORT = 3;
/** A column of pixels crosses a digit's strokes three times at most; this share of columns may be spoilt. */
const SPOILT = 0.1;

/** What a line's shapes speak for; where it is not sure, the line is to be read as both. */
export type InkKind = { readonly kind: LineKind; readonly sure: boolean };

const TEXT: InkKind = { kind: "text", sure: true };

/**
 * Whether parts of ink look like one number: digits are as high as one another, stand on one line, are narrower than
 * high and simple; separators are small and low, signs small and in the middle.
 */
export function kindOf(parts: readonly InkPart[], ink: Bitmap): InkKind {
  const shapes = withoutBrackets(shapesOf(parts));
  const box = around(shapes);
  const full = shapes.filter((shape) => heightOf(shape) >= 0.6 * heightOf(box));
  const height = median(full.map(heightOf));
  const bottom = median(full.map((shape) => shape.bottom));
  const slack = Math.max(1.5, 0.14 * height);
  const digits: PixelBox[] = [];
  let doubtful = 0;
  for (const shape of shapes) {
    if (isSeparator(shape, height, bottom) || isSign(shape, height, bottom)) continue;
    digits.push(shape);
    const aligned = Math.abs(heightOf(shape) - height) <= slack && Math.abs(shape.bottom - bottom) <= slack;
    const share = widthOf(shape) / height;
    // Digits that touch or are broken.
    if (!aligned || (share > DIGIT && share < CHARACTER)) doubtful++;
    if (heightOf(shape) > height + slack || shape.bottom > bottom + slack) return TEXT;
  }
  const most = widthOf(box) <= SHORT * height ? digits.length : DOUBTFUL * digits.length;
  if (digits.length === 0 || doubtful > most || !isSimple(digits, ink)) return TEXT;
  return { kind: "number", sure: doubtful <= SURE * digits.length };
}

/** Parts that stand above one another or touch, taken as one. */
function shapesOf(parts: readonly InkPart[]): PixelBox[] {
  const shapes: PixelBox[] = [];
  for (const part of parts) {
    const last = shapes.at(-1);
    const shared = last ? Math.min(last.right, part.right) - part.left : 0;
    if (last && shared > 0.5 * Math.min(widthOf(last), widthOf(part))) {
      shapes[shapes.length - 1] = around([last, part]);
    } else shapes.push(part);
  }
  return shapes;
}

/** A negative amount may stand in brackets, which are higher than digits and narrower than high. */
function withoutBrackets(shapes: readonly PixelBox[]): readonly PixelBox[] {
  const inside = shapes.slice(1, -1);
  const high = Math.max(0, ...inside.map(heightOf));
  const isBracket = (shape: PixelBox | undefined) =>
    shape && heightOf(shape) > 1.1 * high && heightOf(shape) < 1.8 * high && widthOf(shape) < 0.5 * high;
  return isBracket(shapes[0]) && isBracket(shapes.at(-1)) ? inside : shapes;
}

/** Whether few columns of pixels cross more strokes than a digit has. */
function isSimple(shapes: readonly PixelBox[], { width, ink }: Bitmap): boolean {
  let spoilt = 0;
  let columns = 0;
  for (const { left, right, top, bottom } of shapes) {
    for (let x = left; x < right; x++) {
      let strokes = 0;
      let before = 0;
      for (let y = top, i = top * width + x; y < bottom; y++, i += width) {
        const now = ink[i] ?? 0;
        if (now > before) strokes++;
        before = now;
      }
      columns++;
      if (strokes > 3) spoilt++;
    }
  }
  return spoilt <= SPOILT * columns;
}

function isSeparator(shape: PixelBox, height: number, bottom: number): boolean {
  return (
    heightOf(shape) <= 0.48 * height &&
    widthOf(shape) <= 0.4 * height &&
    shape.top >= bottom - 0.42 * height &&
    shape.bottom <= bottom + 0.35 * height
  );
}

function isSign(shape: PixelBox, height: number, bottom: number): boolean {
  const middle = (shape.top + shape.bottom) / 2;
  return (
    heightOf(shape) <= 0.25 * height &&
    widthOf(shape) <= 0.85 * height &&
    middle > bottom - 0.7 * height &&
    middle < bottom - 0.2 * height
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
