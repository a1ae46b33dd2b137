import type { Bitmap, Picture } from "../raster.js";
import { evenLight } from "./background.js";
import { INK, marked, thresholdsOf } from "./binarize.js";
import { greyOf } from "./grey.js";
import { labelled } from "./labels.js";
import { scaled } from "./scale.js";
import { whitenScanEdges } from "./scan-edges.js";
import { workingSize } from "./size.js";

/** Pixels to a point: fine enough to part lines of text, coarse enough to join the letters of a word. */
const COARSE = 90 / 72;
/** Points: longer runs of ink are rules. */
const RULE = 14;
/** A group of letters is so much longer than wide. */
const SLENDER = 1.5;
/** How clearly one direction must prevail, and how many points of text it takes. */
const CLEAR = 1.8;
const ENOUGH = 40;
/** Letters grow by one pixel, then by two more and so on, until groups tell: wide titles need it. */
const MOST = 4;

/**
 * Whether lines of text run along or across a picture: letters of one line stand nearer to each other than lines do,
 * so letters are joined with their nearest neighbours and the shapes of these groups counted. Rules do not count.
 */
export function linesRun(picture: Picture): "horizontal" | "vertical" | "unknown" {
  const size = workingSize(picture);
  const block = Math.max(1, Math.round(size.pixelsPerPoint / COARSE));
  const fine = size.pixelsPerPoint / block;
  const raster = scaled(greyOf(picture, block), Math.min(1, COARSE / fine));
  const pixelsPerPoint = fine * Math.min(1, COARSE / fine);
  evenLight(raster, pixelsPerPoint);
  whitenScanEdges(raster, pixelsPerPoint);
  const { width, height } = raster;
  const marks = marked(raster, thresholdsOf(raster, pixelsPerPoint));
  const ink = marks.map((mark) => (mark === INK ? 1 : 0));
  let letters = withoutRules({ width, height, ink }, RULE * pixelsPerPoint);
  for (let times = 1; times <= MOST; times *= 2) {
    for (let k = 0; k < times; k++) letters = grown(letters);
    const direction = directionOf(letters, ENOUGH * pixelsPerPoint);
    if (direction) return direction;
  }
  return "unknown";
}

function directionOf(letters: Bitmap, enough: number): "horizontal" | "vertical" | undefined {
  let horizontal = 0;
  let vertical = 0;
  for (const { left, top, right, bottom } of labelled(letters).parts) {
    const across = right - left;
    const down = bottom - top;
    horizontal += Math.max(0, across - SLENDER * down);
    vertical += Math.max(0, down - SLENDER * across);
  }
  if (Math.max(horizontal, vertical) < enough) return undefined;
  if (horizontal > CLEAR * vertical) return "horizontal";
  return vertical > CLEAR * horizontal ? "vertical" : undefined;
}

/** The ink without runs of at least `longest` pixels along rows or columns, and the pixels beside them. */
function withoutRules({ width, height, ink }: Bitmap, longest: number): Bitmap {
  const kept = ink.slice();
  clearRuns(height, width, width, 1);
  clearRuns(width, height, 1, width);
  return { width, height, ink: kept };

  function clearRuns(lines: number, length: number, jump: number, step: number): void {
    for (let line = 0; line < lines; line++) {
      for (let k = 0, run = 0; k <= length; k++) {
        if (k < length && ink[line * jump + k * step] === 1) {
          run++;
          continue;
        }
        if (run >= longest) {
          for (let beside = Math.max(0, line - 1); beside <= Math.min(lines - 1, line + 1); beside++) {
            for (let j = k - run; j < k; j++) kept[beside * jump + j * step] = 0;
          }
        }
        run = 0;
      }
    }
  }
}

/** Every pixel beside ink becomes ink. */
function grown({ width, height, ink }: Bitmap): Bitmap {
  const wide = new Uint8Array(ink.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] !== 1) continue;
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) wide[v * width + u] = 1;
      }
    }
  }
  return { width, height, ink: wide };
}
