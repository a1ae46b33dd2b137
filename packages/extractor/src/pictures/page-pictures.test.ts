import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@yusuan/schema";
import sharp from "sharp";
import { expect, test } from "vitest";
import { openPagePictures } from "./page-pictures.js";

const SAMPLES = new URL("../../../../samples/", import.meta.url);

const pageOf = (number: number, width: number, height: number, rotation: Page["rotation"]): Page => ({
  number,
  width,
  height,
  rotation,
  method: "text",
  status: "read",
});

async function drawn(fileName: string, bytes: Uint8Array, page: Page, dpi: number) {
  const pictures = await openPagePictures({ fileName, bytes });
  if (!pictures) throw new Error("no pictures");
  const { width, height, rgba } = await pictures.picture(page, dpi);
  await pictures.close();
  const grey = (x: number, y: number) =>
    rgba[4 * (Math.round(y * (height - 1)) * width + Math.round(x * (width - 1)))];
  return { width, height, grey };
}

test("a page of a PDF, as large as its points and the resolution say", async () => {
  const name = "budget-2020-ruled.pdf";
  const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(name, SAMPLES))));
  const { width, height } = await drawn(name, bytes, pageOf(10, 841.9, 595.3, 0), 72);
  expect([width, height]).toEqual([842, 595]);
  const turned = await drawn(name, bytes, pageOf(10, 595.3, 841.9, 90), 144);
  expect([turned.width, turned.height]).toEqual([1191, 1684]);
});

/** White paper of 400 × 600 pixels with ink in its upper left quarter. */
async function inked(): Promise<Uint8Array> {
  const ink = { create: { width: 200, height: 300, channels: 3, background: "#000000" } } as const;
  return sharp({ create: { width: 400, height: 600, channels: 3, background: "#ffffff" } })
    .composite([{ input: await sharp(ink).png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer();
}

test.each([
  [0, 2 / 3, [0.25, 0.25]],
  [90, 3 / 2, [0.75, 0.25]],
  [180, 2 / 3, [0.75, 0.75]],
  [270, 3 / 2, [0.25, 0.75]],
] as const)("an image that was read turned by %i degrees is turned so", async (rotation, ratio, [x, y]) => {
  const { width, height, grey } = await drawn("a.png", await inked(), pageOf(1, 1, 1, rotation), 300);
  expect(width / height).toBeCloseTo(ratio, 2);
  for (const across of [0.25, 0.75]) {
    for (const down of [0.25, 0.75]) {
      expect(grey(across, down)).toBe(across === x && down === y ? 0 : 255);
    }
  }
});

test("an image is made no larger than the resolution asks for", async () => {
  // A4 of 600 pixels has 51 dpi.
  const { width, height } = await drawn("a.png", await inked(), pageOf(1, 561, 842, 0), 25);
  expect(height).toBeLessThan(310);
  expect(width / height).toBeCloseTo(2 / 3, 1);
});

test("a text has none", async () => {
  const bytes = new TextEncoder().encode("项目\t金额\n合计\t1.00\n");
  expect(await openPagePictures({ fileName: "a.txt", bytes })).toBeUndefined();
});
