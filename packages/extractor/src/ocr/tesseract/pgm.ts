import type { Raster } from "../../scan/raster.js";

/** The picture as a portable greymap (PGM), which costs nothing to write and next to nothing to read. */
export function pgmOf({ width, height, grey }: Raster): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + width * height);
  file.set(head);
  file.set(grey.subarray(0, width * height), head.length);
  return file;
}
