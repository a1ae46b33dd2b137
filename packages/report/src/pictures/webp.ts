import type { PagePictures } from "@yusuan/extractor";
import type { Page } from "@yusuan/schema";
import sharp from "sharp";

const QUALITY = 72;

/** A picture of a page as WebP. */
export async function webpOf(
  { width, height, rgba }: Awaited<ReturnType<PagePictures["picture"]>>,
  { method }: Page,
): Promise<Uint8Array> {
  // Print is smaller without loss than with it; photographs of paper are not.
  const webp = method === "ocr" ? { quality: QUALITY } : { lossless: true };
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .webp(webp)
    .toBuffer();
}
