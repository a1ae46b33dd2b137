import type { Picture, Raster, Turn } from "../raster.js";
import type { Homography, Sheet } from "../sheet.js";
import { evenLight } from "./background.js";
import { marked, thresholdsOf } from "./binarize.js";
import { greyOf } from "./grey.js";
import { after, moved, scaling, turning } from "./homography.js";
import { driftOf, keystoneOf } from "./keystone.js";
import { eraseRules } from "./rules/erase-rules.js";
import { type FoundRules, findRules } from "./rules/find-rules.js";
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
  const { text, toPage, found } = straightSheet(raster, skew, pixelsPerPoint);
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

type StraightSheet = { readonly text: Raster; readonly toPage: Homography; readonly found: FoundRules };

/** The raster straightened, and its rules: first turned back by its skew, then by its rules if they converge. */
function straightSheet(raster: Raster, skew: number, pixelsPerPoint: number): StraightSheet {
  const turned = unskewing(raster, skew, pixelsPerPoint);
  const straight = sheetThrough(raster, turned, pixelsPerPoint);
  const keystone = keystoneOf(straight.found, turned.width / pixelsPerPoint, turned.height / pixelsPerPoint);
  if (!keystone) return straight;
  const map = { ...turned, toPage: after(turned.toPage, keystone) };
  const rectified = sheetThrough(raster, map, pixelsPerPoint);
  const better = driftOf(rectified.found) < driftOf(straight.found) / 2;
  return better && rectified.found.lines.length >= 0.9 * straight.found.lines.length ? rectified : straight;
}

/** How the sheet lies on the page: in pixels its size, in points the map. */
type Lie = { readonly width: number; readonly height: number; readonly toPage: Homography };

/** Turns the raster back by its skew, on a sheet that holds all of it. */
function unskewing({ width, height }: Raster, skew: number, pixelsPerPoint: number): Lie {
  if (Math.abs(skew) < STRAIGHT) return { width, height, toPage: scaling(1) };
  const sin = Math.abs(Math.sin((skew * Math.PI) / 180));
  const cos = Math.cos((skew * Math.PI) / 180);
  const across = Math.round(width * cos + height * sin);
  const down = Math.round(height * cos + width * sin);
  const half = 0.5 / pixelsPerPoint;
  return {
    width: across,
    height: down,
    toPage: turning(skew, [across * half, down * half], [width * half, height * half]),
  };
}

function sheetThrough(raster: Raster, { width, height, toPage }: Lie, pixelsPerPoint: number): StraightSheet {
  const still = toPage.every((value, k) => value === (k % 4 === 0 ? 1 : 0));
  const map = after(scaling(pixelsPerPoint), after(toPage, scaling(1 / pixelsPerPoint)));
  const text = still ? raster : warped(raster, map, width, height);
  const across = raster.width / pixelsPerPoint;
  const down = raster.height / pixelsPerPoint;
  const found = findRules(text, pixelsPerPoint, (x, y) => {
    const [u, v] = moved(toPage, [x, y]);
    return Math.min(u, v, across - u, down - v);
  });
  return { text, toPage, found };
}
