import { InputError } from "@yusuan/schema";
import sharp, { type Metadata, type Sharp } from "sharp";
import type { Picture } from "../../scan/raster.js";
import { fitPicture } from "../fit-picture.js";
import type { ReadLimits } from "../reader.js";
import { pointsOf } from "./points.js";

const MOST_PIXELS_PER_POINT = 300 / 72;

/** An image file that was opened, but not decoded. */
export type ImageFile = {
  readonly pages: number;
  /** @throws InputError `damaged-image` or `too-many-pixels`. */
  readonly page: (number: number) => Promise<ImagePage>;
};

/** One page of an image file as it is shown, upright by its EXIF orientation. */
type ImagePage = {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /**
   * Its pixels, 8 bits a colour, on white paper.
   * @throws InputError `damaged-image`.
   */
  readonly picture: () => Promise<Picture>;
};

/**
 * Read what an image file says about itself.
 * @throws InputError `damaged-image`.
 */
export async function openImage(bytes: Uint8Array, limits: ReadLimits): Promise<ImageFile> {
  const { pages = 1 } = await metadataOf(open(bytes, 1));
  return { pages, page: (number) => openPage(open(bytes, number), limits) };
}

async function openPage(image: Sharp, limits: ReadLimits): Promise<ImagePage> {
  const metadata = await metadataOf(image);
  refuseTooManyPixels(metadata, limits.maxPixels);
  const { width, height } = metadata.autoOrient;
  const points = pointsOf(width, height, metadata.density);
  return { ...points, picture: () => decode(image, points.width, limits.maxPagePixels) };
}

async function decode(image: Sharp, points: number, maxPixels: number): Promise<Picture> {
  try {
    const { data, info } = await image
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .ensureAlpha()
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const picture = { width, height, rgba: data, pixelsPerPoint: width / points };
    return await fitPicture(picture, MOST_PIXELS_PER_POINT, maxPixels);
  } catch (error) {
    throw damaged(error);
  }
}

function open(bytes: Uint8Array, page: number): Sharp {
  // A picture that is odd but whole is read; one that was cut off is not. Pixels are counted before they are decoded.
  return sharp(bytes, { page: page - 1, limitInputPixels: false, failOn: "error" });
}

async function metadataOf(image: Sharp): Promise<Metadata> {
  try {
    return await image.metadata();
  } catch (error) {
    throw damaged(error);
  }
}

function refuseTooManyPixels({ width, height }: Metadata, most: number): void {
  if (width * height <= most) return;
  const million = (pixels: number) => Math.ceil(pixels / 1e6);
  throw new InputError("too-many-pixels", {
    en: `the picture has ${width} × ${height} pixels; the limit is ${million(most)} million. Save it with at most 300 dpi`,
    zh: `图片为 ${width} × ${height} 像素，上限为 ${million(most)} 百万像素。请以不高于 300 dpi 另存`,
  });
}

function damaged(error: unknown): InputError {
  const detail = (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " ").trim();
  return new InputError(
    "damaged-image",
    {
      en: `the picture is cut off or damaged and cannot be decoded (${detail}). Download, scan or export it again`,
      zh: `图片不完整或已损坏，无法解码（${detail}）。请重新下载、扫描或导出`,
    },
    { cause: error },
  );
}
