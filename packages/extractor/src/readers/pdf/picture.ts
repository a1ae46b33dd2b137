import { createCanvas } from "@napi-rs/canvas";
import { type BBox, InputError } from "@yusuan/schema";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Picture } from "../../scan/raster.js";
import { fitPicture } from "../fit-picture.js";
import type { PaintedImage, PaintedPage } from "../painted/painted-page.js";
import { coveringImage, embeddedPicture } from "./embedded.js";

const POINTS_PER_INCH = 72;
/** Resolution that outlined text and drawings are rendered at. */
const DRAWING_DPI = 220;
const LEAST_DPI = 150;
const MOST_DPI = 300;

/**
 * The picture of a page as it is shown: the embedded image itself where that is all there is, else the page rendered at
 * the resolution of the largest image on it.
 */
export async function pictureOf(page: PDFPageProxy, read: PaintedPage, maxPixels: number): Promise<Picture> {
  const image = coveringImage(read);
  const embedded = image && (await embeddedPicture(page, image, read.shown));
  if (embedded) return fitPicture(embedded, MOST_DPI / POINTS_PER_INCH, maxPixels);
  const { width, height, rotation } = read.shown;
  return renderPart(page, rotation, [0, 0, width, height], dpiOf(read), maxPixels);
}

/** Render a box of the page, in points of the page turned to `rotation`. */
export async function renderPart(
  page: PDFPageProxy,
  rotation: number,
  [x0, y0, x1, y1]: BBox,
  dpi: number,
  maxPixels: number,
): Promise<Picture> {
  const most = Math.sqrt(maxPixels / Math.max(1, (x1 - x0) * (y1 - y0)));
  const scale = Math.min(dpi / POINTS_PER_INCH, most);
  const width = Math.max(1, Math.round((x1 - x0) * scale));
  const height = Math.max(1, Math.round((y1 - y0) * scale));
  const viewport = page.getViewport({ scale, rotation, offsetX: -x0 * scale, offsetY: -y0 * scale });
  const canvas = createCanvas(width, height);
  try {
    await page.render({ canvas, viewport }).promise;
    const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
    return { width, height, rgba: data, pixelsPerPoint: scale };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new InputError(
      "not-rendered",
      {
        en: `its picture could not be made: ${detail}`,
        zh: `无法生成页面图像：${detail}`,
      },
      { cause: error },
    );
  } finally {
    // Gives the pixels back now and not when the canvas is collected.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** The resolution to render a page at. */
export function dpiOf({ images, drawn }: Pick<PaintedPage, "images" | "drawn">): number {
  const largest = images.reduce<PaintedImage | undefined>(
    (best, image) => (best && best.width * best.height >= image.width * image.height ? best : image),
    undefined,
  );
  const scanned = largest && largest.width > 0 ? resolutionOf(largest) : 0;
  const least = drawn > 0 || scanned === 0 ? DRAWING_DPI : LEAST_DPI;
  return Math.min(MOST_DPI, Math.max(least, scanned));
}

/** Dots per inch of an image on the page, along the axis where it has more. */
function resolutionOf({ ctm: [a, b, c, d], width, height }: PaintedImage): number {
  const along = (pixels: number, points: number) => (points > 0 ? (POINTS_PER_INCH * pixels) / points : 0);
  return Math.max(along(width, Math.hypot(a, b)), along(height, Math.hypot(c, d)));
}
