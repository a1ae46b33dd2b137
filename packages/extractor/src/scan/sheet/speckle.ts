import type { Bitmap, Raster } from "../raster.js";
import { INK } from "./binarize.js";
import { type Labelled, labelled, type Part } from "./labels.js";

/** Square points: nothing that small is printed; a decimal point is about a point wide. */
const NOTHING = 0.3;
/** Square points: what is no larger and stands far from all text is a speck. */
const SPECK = 2.5;
/** Points: a stop or a comma stands nearer than this to a letter. */
const LONELY = 9;
/** Share of the usual darkness that pale specks do not reach. */
const PALE = 0.4;
/** Share that what shines through from the other side of the paper does not reach. */
const GHOST = 0.3;
/** Points: flat parts so wide are single strokes, 一 for instance; faded and blurred, they may be no more than pale. */
const FLAT = 3.5;
const WIDE = 3.5;
const WIDEST = 50;

/**
 * Turn marks (see `marked`) into ink in place: specks are left out, and what hangs over the edge of the sheet. Pale
 * ink counts where it makes a single stroke (一, a stop), not around letters, which it would glue together.
 */
export function inkOf(raster: Raster, marks: Uint8Array, pixelsPerPoint: number): Bitmap {
  const { width, height } = raster;
  const found = labelled({ width, height, ink: marks });
  const { parts } = found;
  const point = pixelsPerPoint * pixelsPerPoint;
  const { darkest, inked } = inkIn(raster, marks, found);
  const usual = usualDarkness(parts, darkest, SPECK * point);
  const isGhost = (k: number): boolean => (darkest[k] ?? 0) < GHOST * usual;
  const near = lettersNear(
    parts.filter((_, k) => !isGhost(k)),
    width,
    height,
    pixelsPerPoint,
  );
  const least = parts.map((part, k) => {
    if (part.left === 0 || part.top === 0 || part.right === width || part.bottom === height) return NONE;
    const across = (part.right - part.left) / pixelsPerPoint;
    const down = (part.bottom - part.top) / pixelsPerPoint;
    if (down < FLAT && across > WIDE && across < WIDEST && across > 2 * down) return near(part) ? ANY : NONE;
    if (isGhost(k)) return NONE;
    const few = inked[k] === 0 ? ANY : INK;
    if (part.area > SPECK * point) return few;
    const dark = (darkest[k] ?? 0) / Math.max(1, usual);
    // A dot that is pale must be large to count.
    const tiny = part.area * Math.min(1, 1.2 * dark) < Math.max(1.5, NOTHING * point);
    return tiny || dark < PALE || !near(part) ? NONE : few;
  });
  for (let y = 0; y < height; y++) {
    for (let run = found.rowStart[y] ?? 0; run < (found.rowStart[y + 1] ?? 0); run++) {
      const from = least[found.part[run] ?? 0] ?? NONE;
      const end = y * width + (found.to[run] ?? 0);
      for (let i = y * width + (found.from[run] ?? 0); i < end; i++)
        marks[i] = (marks[i] ?? 0) >= from ? 1 : 0;
    }
  }
  return { width, height, ink: marks };
}

/** Marks from these on are ink. */
const ANY = 1;
const NONE = 3;

/** The darkest pixel of each part, and how many of its pixels are more than pale. */
function inkIn(
  { width, grey }: Raster,
  marks: Uint8Array,
  found: Labelled,
): { readonly darkest: Uint8Array; readonly inked: Int32Array } {
  const darkest = new Uint8Array(found.parts.length);
  const inked = new Int32Array(found.parts.length);
  for (let y = 0; y + 1 < found.rowStart.length; y++) {
    for (let run = found.rowStart[y] ?? 0; run < (found.rowStart[y + 1] ?? 0); run++) {
      const part = found.part[run] ?? 0;
      let most = darkest[part] ?? 0;
      let count = inked[part] ?? 0;
      const end = y * width + (found.to[run] ?? 0);
      for (let i = y * width + (found.from[run] ?? 0); i < end; i++) {
        const dark = 255 - (grey[i] ?? 255);
        if (dark > most) most = dark;
        if (marks[i] === INK) count++;
      }
      darkest[part] = most;
      inked[part] = count;
    }
  }
  return { darkest, inked };
}

/** How dark letters are in their darkest pixels, as a rule. */
function usualDarkness(parts: readonly Part[], darkest: Uint8Array, speck: number): number {
  const letters = darkest.filter((_, k) => (parts[k]?.area ?? 0) > speck).sort();
  return letters[letters.length >> 1] ?? 0;
}

/** Whether letters stand around a part: squares as wide as a stop may be away are marked. */
function lettersNear(
  parts: readonly Part[],
  width: number,
  height: number,
  pixelsPerPoint: number,
): (part: Part) => boolean {
  const side = LONELY * pixelsPerPoint;
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const marked = new Uint8Array(columns * rows);
  const tall = 3 * pixelsPerPoint;
  for (const { left, top, right, bottom } of parts) {
    if (bottom - top < tall && right - left < tall) continue;
    // A frame or a drawing is no letter, but what is small in it may be one; its edge counts as well.
    for (let r = Math.floor(top / side); r <= Math.min(rows - 1, Math.floor((bottom - 1) / side)); r++) {
      const end = Math.min(columns, Math.floor((right - 1) / side) + 1);
      marked.fill(1, r * columns + Math.floor(left / side), r * columns + end);
    }
  }
  return ({ left, top }) => {
    const c = Math.floor(left / side);
    const r = Math.floor(top / side);
    for (let v = Math.max(0, r - 1); v <= r + 1 && v < rows; v++) {
      for (let u = Math.max(0, c - 1); u <= c + 1 && u < columns; u++) {
        if (marked[v * columns + u] === 1) return true;
      }
    }
    return false;
  };
}
