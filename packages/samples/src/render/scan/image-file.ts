import sharp, { type Sharp } from "sharp";
import type { PageImage } from "./pixels.js";

/** How a JPEG is made: quality from 1 to 100, and whether time is spent on making it smaller. */
export type Jpeg = { readonly quality: number; readonly mozjpeg: boolean };

export async function toJpeg(page: PageImage, jpeg: Jpeg): Promise<Uint8Array> {
  return encoder(page)
    .jpeg({ ...jpeg })
    .toBuffer();
}

/**
 * One TIFF in black and white with a page for each picture, as office scanners and fax machines make it (ITU-T T.6).
 * @throws RangeError where there is no page.
 */
export async function toFax(pages: readonly PageImage[], threshold: number): Promise<Uint8Array> {
  const [first] = pages;
  if (!first) throw new RangeError("No pages");
  const bilevel = await Promise.all(
    pages.map((page) => encoder(page).threshold(threshold).png({ compressionLevel: 1 }).toBuffer()),
  );
  const perMillimetre = first.dpi / 25.4;
  return (
    sharp(bilevel, { join: { animated: true } })
      // Joining makes three channels of one.
      .extractChannel(0)
      .tiff({ compression: "ccittfax4", bitdepth: 1, xres: perMillimetre, yres: perMillimetre })
      .toBuffer()
  );
}

function encoder({ data, width, height, channels, dpi }: PageImage): Sharp {
  return sharp(data, { raw: { width, height, channels } })
    .toColourspace(channels === 1 ? "b-w" : "srgb")
    .withDensity(dpi);
}
