import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Matrix } from "../../page/geometry.js";
import type { Picture } from "../../scan/raster.js";
import type { PaintedImage, PaintedPage } from "../painted/painted-page.js";

/** How far the sides of a picture may lie from those of the page, as a share of the page. */
const FIT = 0.015;
/** How far a picture may be sheared or turned, and its two resolutions differ. */
const SHEAR = 0.002;
const STRETCH = 0.02;

/** The picture that covers the whole of a page and is all that is painted on it, as a scanner makes them. */
export function coveringImage({ content, shown, images, drawn }: PaintedPage): PaintedImage | undefined {
  const [image, ...others] = images;
  if (!image || others.length > 0 || drawn > 0 || content.rules.length > 0) return undefined;
  if (content.glyphs.some((glyph) => !glyph.hidden)) return undefined;
  return fits(image.ctm, shown) && isIsotropic(image, shown) ? image : undefined;
}

function fits([a, b, c, d, e, f]: Matrix, { width, height }: PaintedPage["shown"]): boolean {
  const [across, along] = [Math.max(Math.abs(a), Math.abs(c)), Math.max(Math.abs(b), Math.abs(d))];
  const upright = Math.max(Math.abs(b), Math.abs(c)) < SHEAR * Math.min(Math.abs(a), Math.abs(d));
  const sideways = Math.max(Math.abs(a), Math.abs(d)) < SHEAR * Math.min(Math.abs(b), Math.abs(c));
  if (!upright && !sideways) return false;
  const left = Math.min(e, e + a + c);
  const top = Math.min(f, f + b + d);
  const near = (value: number, length: number) => Math.abs(value) < FIT * length;
  return (
    near(left, width) && near(top, height) && near(across - width, width) && near(along - height, height)
  );
}

function isIsotropic({ ctm, width, height }: PaintedImage, shown: PaintedPage["shown"]): boolean {
  const sideways = isSideways(ctm);
  const x = (sideways ? height : width) / shown.width;
  const y = (sideways ? width : height) / shown.height;
  return x > 0 && Math.abs(x / y - 1) < STRETCH;
}

function isSideways([a, b]: Matrix): boolean {
  return Math.abs(b) > Math.abs(a);
}

/** The pixels of a covering image, turned and flipped as the page shows it; undefined where pdf.js has none. */
export async function embeddedPicture(
  page: PDFPageProxy,
  image: PaintedImage,
  shown: PaintedPage["shown"],
): Promise<Picture | undefined> {
  const decoded = await decodedImage(page, image.object);
  const pixels = decoded && pixelsOf(decoded);
  if (!pixels) return undefined;
  const { width, height } = decoded;
  const turned = orient(pixels, width, height, image.ctm);
  const size = isSideways(image.ctm) ? { width: height, height: width } : { width, height };
  return { ...size, rgba: new Uint8Array(turned.buffer), pixelsPerPoint: size.width / shown.width };
}

type Bytes = Uint8Array | Uint8ClampedArray;
type Decoded = {
  readonly width: number;
  readonly height: number;
  readonly kind: unknown;
  readonly data: Bytes;
};

async function decodedImage(page: PDFPageProxy, object: string | undefined): Promise<Decoded | undefined> {
  if (object === undefined) return undefined;
  // Pictures that several pages show are kept for the document.
  const store = object.startsWith("g_") ? page.commonObjs : page.objs;
  // It may still be decoded; pdf.js gives null where that fails.
  const image = await new Promise<unknown>((resolve) => {
    store.get(object, resolve);
  });
  if (typeof image !== "object" || image === null) return undefined;
  if (!("width" in image && "height" in image && "kind" in image && "data" in image)) return undefined;
  const { width, height, kind, data } = image;
  if (typeof width !== "number" || typeof height !== "number") return undefined;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return undefined;
  return { width, height, kind, data };
}

/** `ImageKind` of pdf.js. */
const KIND = { bits: 1, rgb: 2, rgba: 3 } as const;
const OPAQUE = 0xff000000;
const WHITE = 0xffffffff;

/** Red, green, blue and alpha of each pixel in one number, red lowest. */
function pixelsOf({ width, height, kind, data }: Decoded): Uint32Array | undefined {
  const pixels = width * height;
  if (kind === KIND.bits && data.length >= height * ((width + 7) >> 3)) return fromBits(data, width, height);
  if (kind === KIND.rgb && data.length >= 3 * pixels) return fromRgb(data, pixels);
  if (kind === KIND.rgba && data.length >= 4 * pixels) return fromRgba(data, pixels);
  return undefined;
}

function fromBits(data: Bytes, width: number, height: number): Uint32Array {
  const out = new Uint32Array(width * height).fill(OPAQUE);
  const stride = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if ((data[y * stride + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) out[at] = WHITE;
    }
  }
  return out;
}

function fromRgb(data: Bytes, pixels: number): Uint32Array {
  const out = new Uint32Array(pixels);
  for (let i = 0, at = 0; i < pixels; i++, at += 3) {
    out[i] = OPAQUE | ((data[at + 2] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at] ?? 0);
  }
  return out;
}

/** Where the picture is transparent, the paper shines through. */
function fromRgba(data: Bytes, pixels: number): Uint32Array {
  const out = new Uint32Array(pixels);
  for (let i = 0, at = 0; i < pixels; i++, at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    const paper = 255 * (1 - alpha) + 0.5;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    out[i] = OPAQUE | ((b * alpha + paper) << 16) | ((g * alpha + paper) << 8) | (r * alpha + paper);
  }
  return out;
}

/**
 * The first row of an image lies at the upper side of its unit square, which `ctm` moves to a page whose y runs
 * downwards.
 */
function orient(pixels: Uint32Array, width: number, height: number, ctm: Matrix): Uint32Array {
  const [a, b, c, d] = ctm;
  const sideways = isSideways(ctm);
  // Along the rows and down the columns of the page, whether the image runs the same way.
  const [right, down] = sideways ? [c < 0, b > 0] : [a > 0, d < 0];
  if (!sideways && right && down) return pixels;
  const [columns, rows] = sideways ? [height, width] : [width, height];
  const [stepX, stepY] = sideways ? [width, 1] : [1, width];
  const start = (right ? 0 : (columns - 1) * stepX) + (down ? 0 : (rows - 1) * stepY);
  const [nextX, nextY] = [right ? stepX : -stepX, down ? stepY : -stepY];
  const out = new Uint32Array(columns * rows);
  for (let y = 0, at = 0; y < rows; y++) {
    let from = start + y * nextY;
    for (let x = 0; x < columns; x++, from += nextX) out[at++] = pixels[from] ?? WHITE;
  }
  return out;
}
