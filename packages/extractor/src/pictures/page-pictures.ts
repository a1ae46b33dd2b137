import { InputError, type Page } from "@yusuan/schema";
import sharp from "sharp";
import { DEFAULT_LIMITS, type Limits } from "../limits.js";
import { fitPicture } from "../readers/fit-picture.js";
import type { Picture } from "../scan/raster.js";
import { JPEG, mediaTypeOf, PDF, PNG, TIFF, WEBP } from "../sniff/media-type.js";

/** Pictures of the pages of one file, for people to look at. */
export type PagePictures = {
  /**
   * A page as people see it, turned as the extraction has it, so that boxes of the extraction lie on it.
   * @throws InputError where the page cannot be drawn.
   */
  readonly picture: (page: Page, dpi: number) => Promise<Picture>;
  readonly close: () => Promise<void>;
};

const POINTS_PER_INCH = 72;
const IMAGES: readonly string[] = [PNG, JPEG, TIFF, WEBP];

/**
 * Open a file to draw its pages; undefined where its format has none that are drawn here (all but PDF and images).
 * @throws InputError where the file cannot be opened.
 */
export async function openPagePictures(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  limits: Limits = DEFAULT_LIMITS,
): Promise<PagePictures | undefined> {
  const mediaType = mediaTypeOf(file.fileName, file.bytes);
  if (mediaType === PDF) return pdfPictures(file.bytes, limits);
  return IMAGES.includes(mediaType) ? imagePictures(file.bytes, limits) : undefined;
}

async function pdfPictures(bytes: Uint8Array, limits: Limits): Promise<PagePictures> {
  const [{ openPdf }, { renderPart }, { refuseInflation }] = await Promise.all([
    import("../readers/pdf/open.js"),
    import("../readers/pdf/picture.js"),
    import("../readers/pdf/inflation.js"),
  ]);
  await refuseInflation(bytes, limits.maxInflated);
  const document = await openPdf(bytes, limits.maxPixels);
  return {
    picture: async ({ number, rotation, width, height }, dpi) => {
      if (width === null || height === null) throw noSize(number);
      const page = await document.getPage(number);
      try {
        return await renderPart(page, rotation, [0, 0, width, height], dpi, limits.maxPagePixels);
      } finally {
        page.cleanup();
      }
    },
    close: () => document.destroy(),
  };
}

async function imagePictures(bytes: Uint8Array, limits: Limits): Promise<PagePictures> {
  const { openImage } = await import("../readers/image/decode.js");
  const file = await openImage(bytes, limits);
  return {
    picture: async ({ number, rotation }, dpi) => {
      const shown = await file.page(number);
      const upright = await turned(await shown.picture(), rotation);
      return fitPicture(upright, dpi / POINTS_PER_INCH, limits.maxPagePixels);
    },
    close: async () => undefined,
  };
}

async function turned(picture: Picture, rotation: Page["rotation"]): Promise<Picture> {
  if (rotation === 0) return picture;
  const { width, height, rgba, pixelsPerPoint } = picture;
  const { data, info } = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .rotate(rotation)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: data, pixelsPerPoint };
}

function noSize(page: number): InputError {
  return new InputError("no-size", {
    en: `page ${page} has no size; run ingest again`,
    zh: `第 ${page} 页没有尺寸，请重新运行 ingest`,
  });
}
