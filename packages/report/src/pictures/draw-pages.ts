import { join } from "node:path";
import { openPagePictures, type PagePictures } from "@yusuan/extractor";
import { writeWhole } from "@yusuan/pipeline";
import type { Extraction, Message, Page } from "@yusuan/schema";
import sharp from "sharp";
import type { PictureData } from "../contract/document-data.js";
import type { Pictures } from "../document/document-data.js";
import { findOriginal } from "./original.js";

/** Small print can be read, and a page of text takes some 30 KB. */
const DPI = 110;
const QUALITY = 72;

const NOT_FOUND: Message = {
  en: "The file that was read was not found again, so the pages are drawn from what was read. Say where it is with --source.",
  zh: "未找到原文件，页面按读取结果绘制。可用 --source 指定原文件所在文件夹。",
};
const NOT_DRAWN: Message = {
  en: "Pages of this format are not pictured; they are drawn from what was read.",
  zh: "此格式不生成页面图片，页面按读取结果绘制。",
};

/** Draw the pages of a document as WebP into `folder`, `1.webp` for the first; a page that cannot be drawn has none. */
export async function drawPages(
  source: string,
  file: string,
  extraction: Extraction,
  folder: string,
): Promise<Pictures> {
  const sized = extraction.pages.filter(({ width, status }) => width !== null && status === "read");
  if (sized.length === 0) return { pages: new Map() };
  const original = await findOriginal(source, file, extraction.source.sha256);
  if (!original) return { pages: new Map(), missing: NOT_FOUND };
  const pictures = await openPagePictures(original).catch(() => undefined);
  if (!pictures) return { pages: new Map(), missing: NOT_DRAWN };
  try {
    const pages = new Map<number, PictureData>();
    let written = Promise.resolve();
    for (const page of sized) {
      const drawn = await pictures.picture(page, DPI).catch(() => undefined);
      // One page is drawn while the one before is packed.
      await written;
      if (!drawn) continue;
      const { width, height } = drawn;
      const src = `${page.number}.webp`;
      pages.set(page.number, { src, width, height });
      written = writeWebp(drawn, page, join(folder, src));
      // It is awaited a page later; until then nobody else would hear of its failure.
      written.catch(() => undefined);
    }
    await written;
    return { pages };
  } finally {
    await pictures.close();
  }
}

async function writeWebp(
  { width, height, rgba }: Awaited<ReturnType<PagePictures["picture"]>>,
  { method }: Page,
  path: string,
): Promise<void> {
  // Print is smaller without loss than with it; photographs of paper are not.
  const webp = method === "ocr" ? { quality: QUALITY } : { lossless: true };
  const bytes = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .webp(webp)
    .toBuffer();
  await writeWhole(path, bytes);
}
