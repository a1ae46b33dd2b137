import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { BBox } from "@yusuan/schema";
import { boxOf, type Matrix, multiply } from "../../page/geometry.js";
import { VERB } from "../../page/painted-paths.js";
import type { Picture } from "../../scan/raster.js";
import type { ReadLimits } from "../reader.js";
import { type DecodedPicture, decodePicture } from "./decode-picture.js";
import type { OfdPackage } from "./package.js";
import type { OfdPage } from "./page.js";
import type { Shape } from "./surface.js";

const POINTS_PER_INCH = 72;
const DRAWING_DPI = 220;
const LEAST_DPI = 150;
const MOST_DPI = 300;

type PictureShape = Extract<Shape, { readonly kind: "picture" }>;

/**
 * The picture of a part of a page: its pictures and paths, without its text. `toBox` takes the page as it is shown to
 * the part, in points, that begins at 0, 0 and is so wide and high.
 * @throws InputError where a picture on it cannot be decoded.
 */
export async function renderOfd(
  ofd: OfdPackage,
  page: OfdPage,
  toBox: Matrix,
  width: number,
  height: number,
  limits: ReadLimits,
): Promise<Picture> {
  const seen = page.surface.shapes.filter((shape) => touches(shape, toBox, width, height));
  const pictures = new Map<PictureShape, DecodedPicture>();
  let dpi = page.drawn > 0 ? DRAWING_DPI : LEAST_DPI;
  for (const shape of seen) {
    if (shape.kind !== "picture") continue;
    const [a, b] = shape.matrix;
    const across = Math.hypot(a, b);
    const bytes = await ofd.bytes(shape.entry);
    const decoded = await decodePicture(
      bytes,
      shape.entry,
      (across * MOST_DPI) / POINTS_PER_INCH,
      limits.maxPixels,
    );
    pictures.set(shape, decoded);
    if (across > 0) dpi = Math.max(dpi, Math.min(MOST_DPI, (POINTS_PER_INCH * decoded.width) / across));
  }
  const most = Math.sqrt(limits.maxPagePixels / Math.max(1, width * height));
  const scale = Math.min(dpi / POINTS_PER_INCH, most);
  const [across, down] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const canvas = createCanvas(across, down);
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, across, down);
  context.imageSmoothingQuality = "high";
  const toPixels = multiply([scale, 0, 0, scale, 0, 0], toBox);
  for (const shape of seen) {
    context.setTransform(...multiply(toPixels, shape.matrix));
    const decoded = shape.kind === "picture" ? pictures.get(shape) : undefined;
    if (decoded) context.drawImage(decoded.canvas, 0, 0, 1, 1);
    else if (shape.kind === "path") drawPath(context, shape);
  }
  const { data } = context.getImageData(0, 0, across, down);
  return { width: across, height: down, rgba: data, pixelsPerPoint: scale };
}

/** Whether a picture stands in the part at all; paths are drawn wherever they stand. */
function touches(shape: Shape, toBox: Matrix, width: number, height: number): boolean {
  if (shape.kind === "path") return true;
  const [x0, y0, x1, y1]: BBox = boxOf(multiply(toBox, shape.matrix), 0, 0, 1, 1);
  return x0 < width && y0 < height && x1 > 0 && y1 > 0;
}

function drawPath(context: SKRSContext2D, shape: Extract<Shape, { readonly kind: "path" }>): void {
  const { path, lineWidth, stroke, fill } = shape;
  context.beginPath();
  const at = (index: number) => path[index] ?? 0;
  for (let i = 0; i < path.length; ) {
    switch (at(i)) {
      case VERB.moveTo:
        context.moveTo(at(i + 1), at(i + 2));
        i += 3;
        break;
      case VERB.lineTo:
        context.lineTo(at(i + 1), at(i + 2));
        i += 3;
        break;
      case VERB.quadraticTo:
        context.quadraticCurveTo(at(i + 1), at(i + 2), at(i + 3), at(i + 4));
        i += 5;
        break;
      case VERB.curveTo:
        context.bezierCurveTo(at(i + 1), at(i + 2), at(i + 3), at(i + 4), at(i + 5), at(i + 6));
        i += 7;
        break;
      default:
        context.closePath();
        i += 1;
    }
  }
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = lineWidth;
    context.stroke();
  }
}
