import sharp from "sharp";
import type { Picture } from "../scan/raster.js";

/** A resolution this much beyond what is wanted is left as it is, for making it smaller costs more than reading it. */
const SLACK = 1.1;

/** Make a picture smaller where it has more than `mostPerPoint` pixels a point or more than `maxPixels` in all. */
export async function fitPicture(
  picture: Picture,
  mostPerPoint: number,
  maxPixels: number,
): Promise<Picture> {
  const { width, height, rgba, pixelsPerPoint } = picture;
  const finest = pixelsPerPoint > SLACK * mostPerPoint ? mostPerPoint / pixelsPerPoint : 1;
  const scale = Math.min(finest, Math.sqrt(maxPixels / (width * height)));
  if (scale >= 1) return picture;
  const to = (length: number) => Math.max(1, Math.floor(length * scale));
  const { data, info } = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .resize(to(width), to(height), { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    rgba: data,
    pixelsPerPoint: (pixelsPerPoint * info.width) / width,
  };
}
