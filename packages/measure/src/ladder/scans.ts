import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { degrade, imagePdf, type PageImage, rasterize } from "@yusuan/samples";
import type { Rung } from "./rungs.js";

/** To be raised where scans come out otherwise for the same rung. */
const EDITION = 1;
const FOLDER = join(tmpdir(), "yusuan-ladder");

/**
 * Pages of a born-digital PDF as an image-only PDF. Scans are kept in the temporary folder of the system and found
 * there again by what they are made of.
 */
export async function scanOf(pdf: Uint8Array, rung: Rung, pages: readonly number[]): Promise<Uint8Array> {
  const file = createHash("sha256").update(pdf).digest("hex");
  const key = JSON.stringify([EDITION, file, rung.name, pages, rung.quality, rung.degradation?.(file, 1)]);
  const path = join(FOLDER, `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.pdf`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const scan = await imagePdf(scannedPages(pdf, file, rung, pages), {
    quality: rung.quality,
    mozjpeg: false,
  });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${path}.part`, scan);
  renameSync(`${path}.part`, path);
  return scan;
}

async function* scannedPages(
  pdf: Uint8Array,
  file: string,
  { dpi, degradation }: Rung,
  pages: readonly number[],
): AsyncGenerator<PageImage> {
  for await (const page of rasterize(pdf, { dpi, channels: 1, pages })) {
    yield degradation ? degrade(page, degradation(file, page.page)) : page;
  }
}
