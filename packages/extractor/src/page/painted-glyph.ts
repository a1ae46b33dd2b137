import type { BBox } from "@yusuan/schema";
import type { Glyph } from "./content.js";
import { boxOf, type Matrix } from "./geometry.js";

/** Text whose line rises by more than this share of its run is written askew. */
const ASKEW = 0.1;

/**
 * A glyph as it stands on the page; undefined for white space, which says nothing that the gap which it leaves does not
 * say. `box` (its advance, ascent and descent), the `baseline` and the `size` are in text space, which `toPage` moves.
 */
export function paintedGlyph(
  toPage: Matrix,
  text: string,
  box: BBox,
  baseline: number,
  size: number,
  hidden: boolean,
): Glyph | undefined {
  if (text.trim() === "") return undefined;
  const [x0, y0, x1, y1] = box;
  const [a, b, c, d, e, f] = toPage;
  const upright = Math.abs(a) >= Math.abs(b);
  const askew = Math.min(Math.abs(a), Math.abs(b)) > ASKEW * Math.max(Math.abs(a), Math.abs(b));
  return {
    text,
    bbox: boxOf(toPage, x0, Math.min(y0, y1), x1, Math.max(y0, y1)),
    baseline: upright ? b * x0 + d * baseline + f : a * x0 + c * baseline + e,
    size: size * Math.hypot(c, d),
    direction: upright ? (a >= 0 ? 0 : 180) : b >= 0 ? 90 : 270,
    hidden,
    ...(askew ? { askew } : {}),
  };
}
