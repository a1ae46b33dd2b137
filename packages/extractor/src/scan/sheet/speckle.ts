import type { Bitmap, Raster } from "../raster.js";
import { labelled, type Part } from "./labels.js";

/** Square points: nothing that small is printed; a decimal point is about a point wide. */
const NOTHING = 0.3;
/** Square points: what is no larger and stands far from all text is a speck. */
const SPECK = 2.5;
/** Points: a stop or a comma stands nearer than this to a letter. */
const LONELY = 9;
/** Share of the usual darkness that pale specks do not reach. */
const PALE = 0.45;

/** Take specks out of the ink in place, and what hangs over the edge of the sheet. */
export function despeckle(raster: Raster, bitmap: Bitmap, pixelsPerPoint: number): void {
  const { width, height, ink } = bitmap;
  const found = labelled(bitmap);
  const { parts } = found;
  const point = pixelsPerPoint * pixelsPerPoint;
  const darkness = darknessOf(raster, found, SPECK * point);
  const drop = new Uint8Array(parts.length);
  const near = lettersNear(parts, width, height, pixelsPerPoint);
  parts.forEach((part, k) => {
    const onEdge = part.left === 0 || part.top === 0 || part.right === width || part.bottom === height;
    const small = part.area <= SPECK * point;
    const dark = darkness.usual > 0 ? (darkness.of[k] ?? 0) / darkness.usual : 1;
    // A dot that is pale must be large to count.
    const tiny = part.area * Math.min(1, dark * 1.2) < Math.max(1.5, NOTHING * point);
    if (onEdge || (small && (tiny || dark < PALE || !near(part)))) drop[k] = 1;
  });
  for (let y = 0; y < height; y++) {
    for (let run = found.rowStart[y] ?? 0; run < (found.rowStart[y + 1] ?? 0); run++) {
      if (drop[found.part[run] ?? 0] !== 1) continue;
      ink.fill(0, y * width + (found.from[run] ?? 0), y * width + (found.to[run] ?? 0));
    }
  }
}

/** The darkest pixel of each part, and the middle of the darkest pixels of larger parts. */
function darknessOf(
  { width, grey }: Raster,
  found: ReturnType<typeof labelled>,
  large: number,
): { readonly of: Uint8Array; readonly usual: number } {
  const of = new Uint8Array(found.parts.length);
  for (let y = 0; y + 1 < found.rowStart.length; y++) {
    for (let run = found.rowStart[y] ?? 0; run < (found.rowStart[y + 1] ?? 0); run++) {
      const part = found.part[run] ?? 0;
      let most = of[part] ?? 0;
      const end = y * width + (found.to[run] ?? 0);
      for (let i = y * width + (found.from[run] ?? 0); i < end; i++) {
        const dark = 255 - (grey[i] ?? 255);
        if (dark > most) most = dark;
      }
      of[part] = most;
    }
  }
  const letters = of.filter((_, k) => (found.parts[k]?.area ?? 0) > large).sort();
  return { of, usual: letters[letters.length >> 1] ?? 0 };
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
