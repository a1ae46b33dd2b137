import type { Picture, Raster, Turn } from "../raster.js";
import type { Homography, Sheet } from "../sheet.js";
import { evenLight } from "./background.js";
import { marked, thresholdsOf } from "./binarize.js";
import { greyOf } from "./grey.js";
import { after, moved, scaling, turning } from "./homography.js";
import { eraseRules } from "./rules/erase-rules.js";
import { findRules } from "./rules/find-rules.js";
import { rulesInPoints } from "./rules/to-points.js";
import { scaled, turned } from "./scale.js";
import { whitenScanEdges } from "./scan-edges.js";
import { workingSize } from "./size.js";
import { skewOf } from "./skew.js";
import { inkOf } from "./speckle.js";
import { warped } from "./warp.js";
import { whitenAwayFromInk } from "./whiten.js";

/** Points that the faint strokes of a character reach beyond its ink. */
const FAINT = 3;
/** Degrees that are not worth turning. */
const STRAIGHT = 0.02;

/**
 * Make a picture of a page ready to be read: upright (`turn` clockwise), straight, evenly lit, without seals, specks
 * and rules. The rules that were found are told in points. Works at the picture's own resolution up to 300 dpi.
 */
export function sheetOf(picture: Picture, turn: Turn): Sheet {
  const { raster, pixelsPerPoint } = uprightGrey(picture, turn);
  evenLight(raster, pixelsPerPoint);
  whitenScanEdges(raster, pixelsPerPoint);
  const skew = skewOf(raster, pixelsPerPoint);
  const { text, map } = straightened(raster, skew);
  const toPage = after(scaling(1 / pixelsPerPoint), after(map, scaling(pixelsPerPoint)));
  const width = raster.width / pixelsPerPoint;
  const height = raster.height / pixelsPerPoint;
  const found = findRules(text, pixelsPerPoint, (x, y) => {
    const [u, v] = moved(toPage, [x, y]);
    return Math.min(u, v, width - u, height - v);
  });
  eraseRules(text, found);
  const ink = inkOf(text, marked(text, thresholdsOf(text, pixelsPerPoint)), pixelsPerPoint);
  whitenAwayFromInk(text, ink, Math.round(FAINT * pixelsPerPoint));
  return {
    width: text.width / pixelsPerPoint,
    height: text.height / pixelsPerPoint,
    pixelsPerPoint,
    text,
    ink,
    rules: rulesInPoints(found),
    turned: turn,
    skew,
    toPage,
  };
}

function uprightGrey(
  picture: Picture,
  turn: Turn,
): { readonly raster: Raster; readonly pixelsPerPoint: number } {
  const { block, scale, pixelsPerPoint } = workingSize(picture);
  const raster = turned(scaled(greyOf(picture, block), scale), turn);
  return { raster, pixelsPerPoint: (pixelsPerPoint * scale) / block };
}

/** The raster turned back by its skew, on a sheet that holds all of it; the map leads from the sheet to the raster. */
function straightened(raster: Raster, skew: number): { readonly text: Raster; readonly map: Homography } {
  if (Math.abs(skew) < STRAIGHT) return { text: raster, map: scaling(1) };
  const { width, height } = raster;
  const sin = Math.abs(Math.sin((skew * Math.PI) / 180));
  const cos = Math.cos((skew * Math.PI) / 180);
  const across = Math.round(width * cos + height * sin);
  const down = Math.round(height * cos + width * sin);
  const map = turning(skew, [across / 2, down / 2], [width / 2, height / 2]);
  return { text: warped(raster, map, across, down), map };
}
