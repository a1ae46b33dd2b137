import { join } from "node:path";
import { writeWhole } from "@yusuan/pipeline";
import type { Extraction } from "@yusuan/schema";
import type { PictureData } from "../contract/document-data.js";
import type { Pictures } from "../document/document-data.js";
import type { Drawer } from "./drawer.js";
import { NOT_FOUND } from "./no-picture.js";
import { findOriginal } from "./original.js";

/** Draw the pages of a document as WebP into `folder`, `1.webp` for the first; a page that cannot be drawn has none. */
export async function drawPages(
  drawer: Drawer,
  source: string,
  file: string,
  extraction: Extraction,
  folder: string,
): Promise<Pictures> {
  const sized = extraction.pages.filter(({ width, status }) => width !== null && status === "read");
  if (sized.length === 0) return { pages: new Map() };
  const original = await findOriginal(source, file, extraction.source.sha256);
  if (!original) return { pages: new Map(), missing: NOT_FOUND };
  const pages = new Map<number, PictureData>();
  const missing = await drawer.draw(original, sized, async ({ number }, { width, height, webp }) => {
    const src = `${number}.webp`;
    await writeWhole(join(folder, src), webp);
    pages.set(number, { src, width, height });
  });
  return { pages, reasons: missing.pages, ...(missing.all && { missing: missing.all }) };
}
