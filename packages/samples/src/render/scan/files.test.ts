import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { a4, drawPdf } from "../pdf/open.js";
import { toFax } from "./image-file.js";
import { imagePdf } from "./image-pdf.js";
import { mixedPdf } from "./mixed.js";
import { parseObjects, writeObjects } from "./pdf-objects.js";
import type { PageImage } from "./pixels.js";
import { rasterize } from "./rasterize.js";

const JPEG = { quality: 60, mozjpeg: false };
const draw = () =>
  drawPdf("标题", { page: a4("landscape", 40) }, (pdf) => {
    for (const text of ["预算", "收入", "支出"]) {
      pdf.addPage();
      pdf.fontSize(60);
      pdf.text(text, 100, 100, { lineBreak: false });
    }
  });

async function pagesOf(pdf: Uint8Array, pages?: readonly number[]): Promise<readonly PageImage[]> {
  const all: PageImage[] = [];
  for await (const page of rasterize(pdf, { dpi: 36, channels: 1, ...(pages ? { pages } : {}) }))
    all.push(page);
  return all;
}

const inkOf = ({ data }: PageImage) => data.filter((level) => level < 128).length;

describe("rasterize", () => {
  test("draws the pages that are asked for at their size", async () => {
    const pages = await pagesOf(await draw(), [3, 1]);
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [421, 298],
      [421, 298],
    ]);
    for (const page of pages) expect(inkOf(page)).toBeGreaterThan(100);
  });
});

describe("imagePdf", () => {
  test("looks as its pictures do", async () => {
    const pages = await pagesOf(await draw());
    const again = await pagesOf(await imagePdf(pages, JPEG));
    expect(again).toHaveLength(3);
    again.forEach((page, index) => {
      const before = pages[index];
      expect([page.width, page.height]).toEqual([before?.width, before?.height]);
      const differences = page.data.map((level, at) => Math.abs(level - (before?.data[at] ?? 0)));
      expect(differences.reduce((sum, each) => sum + each, 0) / differences.length).toBeLessThan(4);
    });
  });
});

describe("mixedPdf", () => {
  test("looks the same where a page is a scan and another lost the meaning of its characters", async () => {
    const pdf = await draw();
    const [scan] = await pagesOf(pdf, [2]);
    const mixed = await mixedPdf(pdf, { scans: new Map(scan ? [[2, scan]] : []), garbled: [3], jpeg: JPEG });
    const [before, after] = [await pagesOf(pdf), await pagesOf(mixed)];
    expect(after.map(inkOf)).toHaveLength(3);
    after.forEach((page, index) => {
      const ink = before[index] ? inkOf(before[index]) : 0;
      expect(Math.abs(inkOf(page) - ink)).toBeLessThan(ink / 10);
    });
    const bodies = [...parseObjects(mixed).objects.values()];
    expect(
      bodies.filter((body) => body.includes("/Subtype /Type0")).map((body) => body.includes("/ToUnicode")),
    ).toEqual([true, false]);
  });

  test("refuses pages that are not there", async () => {
    const pdf = await draw();
    await expect(mixedPdf(pdf, { scans: new Map(), garbled: [4], jpeg: JPEG })).rejects.toThrow(RangeError);
  });
});

describe("the objects of a PDF", () => {
  test("are written back as they were read", async () => {
    const parsed = parseObjects(await draw());
    expect(parseObjects(writeObjects(parsed))).toEqual(parsed);
    expect(() => parseObjects(Buffer.from("%PDF-1.7\nnothing"))).toThrow(RangeError);
  });
});

describe("toFax", () => {
  test("packs black and white pages into one file", async () => {
    const tiff = await toFax(await pagesOf(await draw()), 128);
    expect(await sharp(tiff).metadata()).toMatchObject({
      format: "tiff",
      pages: 3,
      width: 421,
      bitsPerSample: 1,
    });
    await expect(toFax([], 128)).rejects.toThrow(RangeError);
  });
});
