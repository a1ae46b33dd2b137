import { type Canvas, createCanvas, loadImage } from "@napi-rs/canvas";
import { InputError } from "@yusuan/schema";
import sharp from "sharp";
import { detailOf } from "../page-outcome.js";

/** The pixels of a picture, and how many it had before it was made smaller. */
export type DecodedPicture = { readonly canvas: Canvas; readonly width: number; readonly height: number };

/**
 * Decode a picture (PNG, JPEG, TIFF, WebP, GIF, BMP) to at most `fit` pixels across.
 * @throws InputError where it is damaged, of another format or has more than `maxPixels`.
 */
export async function decodePicture(
  bytes: Uint8Array,
  entry: string,
  fit: number,
  maxPixels: number,
): Promise<DecodedPicture> {
  try {
    return isBitmap(bytes) ? await decodeBitmap(bytes, maxPixels) : await decodeAny(bytes, fit, maxPixels);
  } catch (error) {
    const { en, zh } = detailOf(error);
    throw new InputError(
      "damaged-image",
      {
        en: `${entry} cannot be decoded (${en})`,
        zh: `${entry} 无法解码（${zh}）`,
      },
      { cause: error },
    );
  }
}

async function decodeAny(bytes: Uint8Array, fit: number, maxPixels: number): Promise<DecodedPicture> {
  const image = sharp(bytes, { limitInputPixels: false, failOn: "error" });
  const { width, height } = await image.metadata();
  refuseTooManyPixels(width, height, maxPixels);
  const { data, info } = await image
    .resize({ width: Math.max(1, Math.min(width, Math.ceil(fit))), kernel: "lanczos3" })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const canvas = createCanvas(info.width, info.height);
  const context = canvas.getContext("2d");
  const pixels = context.createImageData(info.width, info.height);
  pixels.data.set(data);
  context.putImageData(pixels, 0, 0);
  return { canvas, width, height };
}

/** BMP, which sharp does not know. */
async function decodeBitmap(bytes: Uint8Array, maxPixels: number): Promise<DecodedPicture> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 26) throw new Error("cut off");
  const old = view.getUint32(14, true) === 12;
  const width = old ? view.getUint16(18, true) : Math.abs(view.getInt32(18, true));
  const height = old ? view.getUint16(20, true) : Math.abs(view.getInt32(22, true));
  refuseTooManyPixels(width, height, maxPixels);
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return { canvas, width: image.width, height: image.height };
}

function isBitmap(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d;
}

function refuseTooManyPixels(width: number, height: number, most: number): void {
  if (width * height <= most) return;
  throw new InputError("too-many-pixels", {
    en: `${width} × ${height} pixels; the limit is ${Math.ceil(most / 1e6)} million`,
    zh: `${width} × ${height} 像素，上限为 ${Math.ceil(most / 1e6)} 百万像素`,
  });
}
