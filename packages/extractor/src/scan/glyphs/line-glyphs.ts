import type { Glyph, ScannedLine } from "../../page/content.js";
import { type Segment, segmentsOf } from "../crops/segments.js";
import { advanceOf } from "./advance.js";
import type { ReadLine } from "./read-line.js";

/** Where a character's left and right edges are, in pixels of the sheet. */
type Span = { readonly from: number; readonly to: number };

/**
 * The characters of a line as glyphs in points. Between the wide gaps of the line they follow one another without a
 * gap, since the recognizer's own boxes are no more than hints.
 */
export function lineGlyphs(
  read: ReadLine,
  scanned: ScannedLine,
  size: number,
  pixelsPerPoint: number,
): Glyph[] {
  const { box, kind, letter } = read.line;
  const [top, bottom] = [box.top / pixelsPerPoint, box.bottom / pixelsPerPoint];
  // Characters hang a little below the line that digits stand on.
  const baseline = kind === "number" ? (box.top + letter) / pixelsPerPoint : bottom - 0.1 * size;
  const spans = spansOf(read);
  return read.symbols.map(({ text, confidence }, index): Glyph => {
    const { from, to } = spans[index] ?? { from: box.left, to: box.right };
    return {
      text,
      bbox: [from / pixelsPerPoint, top, to / pixelsPerPoint, bottom],
      baseline,
      size,
      direction: 0,
      hidden: false,
      scanned: { line: scanned, confidence },
    };
  });
}

/** Characters of one stretch of ink share it by how wide such characters are set. */
function spansOf({ line, crop, symbols }: ReadLine): Span[] {
  const segments = segmentsOf(line);
  let at = 0;
  const homes = symbols.map(({ from, to }) => {
    at = Math.max(at, homeOf((crop.toSheet(from) + crop.toSheet(to)) / 2, segments));
    return at;
  });
  const spans: Span[] = [];
  for (const [home, segment] of segments.entries()) {
    const own = symbols.filter((_, index) => homes[index] === home).map(({ text }) => advanceOf(text));
    const total = own.reduce((sum, width) => sum + width, 0);
    // A pixel of white was left on either side.
    const start = segment.from + 1;
    const scale = (segment.to - segment.from - 2) / total;
    let passed = 0;
    for (const width of own) {
      spans.push({ from: start + scale * passed, to: start + scale * (passed + width) });
      passed += width;
    }
  }
  return spans;
}

function homeOf(x: number, segments: readonly Segment[]): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, { from, to }] of segments.entries()) {
    const off = Math.max(0, from - x, x - to);
    if (off < distance) {
      best = index;
      distance = off;
    }
  }
  return best;
}
