import sharp, { type TiffOptions } from "sharp";
import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";
import { DEFAULT_LIMITS } from "../../limits.js";
import type { Picture } from "../../scan/raster.js";
import { scannedPage, scanSettings } from "../../testing/scan.js";
import { imageReader } from "./index.js";
import { pointsOf } from "./points.js";

const [WIDTH, HEIGHT] = [120, 90];
const raw = { width: WIDTH, height: HEIGHT, channels: 4 } as const;

/** Red upper left, transparent lower right, grey elsewhere. */
const drawing = sharp(
  Uint8Array.from(
    Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
      const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
      if (x < WIDTH / 2 && y < HEIGHT / 2) return [255, 0, 0, 255];
      return x >= WIDTH / 2 && y >= HEIGHT / 2 ? [0, 0, 0, 0] : [128, 128, 128, 255];
    }).flat(),
  ),
  { raw },
);
const paper = () => drawing.clone().flatten({ background: "#ffffff" });
const tiffOf = async (pages: number, options: TiffOptions = {}) => {
  const page = await paper().png().toBuffer();
  return sharp(
    Array.from({ length: pages }, () => page),
    { join: { animated: true } },
  )
    .tiff({ compression: "lzw", ...options })
    .toBuffer();
};

async function read(bytes: Uint8Array, limits = {}) {
  const pictures: Picture[] = [];
  const settings = scanSettings((page, picture) => {
    pictures.push(picture);
    return scannedPage(page, `Scan ${page}`);
  });
  const result = await imageReader.read(bytes, { ...DEFAULT_LIMITS, ...limits }, settings);
  return { result, pictures };
}

/** Colours of the four quarters, by rows, to the nearest 16. */
function quarters({ width, height, rgba }: Picture): string[] {
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => {
      const at = 4 * (Math.floor(y * height) * width + Math.floor(x * width));
      return Array.from(rgba.subarray(at, at + 4), (value) => Math.round(value / 16)).join();
    }),
  );
}
const GREY = /^(?:8,8,8|7,7,7),16$/u;
const WHITE = "16,16,16,16";

describe("a picture is decoded to 8 bits a colour on white paper", () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ["PNG with transparency", () => drawing.clone().png().toBuffer()],
    ["JPEG", () => paper().jpeg({ quality: 95 }).toBuffer()],
    ["JPEG in CMYK", () => paper().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer()],
    ["TIFF", () => paper().tiff({ compression: "lzw" }).toBuffer()],
    ["WebP", () => drawing.clone().webp({ lossless: true }).toBuffer()],
    ["PNG of 16 bits", () => drawing.clone().toColourspace("rgb16").png().toBuffer()],
    ["PNG with a palette", () => drawing.clone().png({ palette: true }).toBuffer()],
  ])("%s", async (_, make) => {
    const { pictures, result } = await read(await make());
    expect(pictures).toHaveLength(1);
    const colours = pictures[0] ? quarters(pictures[0]) : [];
    expect(colours.slice(1)).toEqual([expect.stringMatching(GREY), expect.stringMatching(GREY), WHITE]);
    expect(colours[0]).toMatch(/^1[56],[01234],[01234],16$/u);
    expect(result.pages).toMatchObject([{ method: "ocr", status: "read", scan: { reason: "image-file" } }]);
  });

  test("black and white", async () => {
    const bytes = await sharp(await paper().threshold(200).png().toBuffer())
      .toColourspace("b-w")
      .tiff({ bitdepth: 1, compression: "ccittfax4" })
      .toBuffer();
    const { pictures } = await read(bytes);
    expect(pictures[0] && quarters(pictures[0])[3]).toBe(WHITE);
    expect(pictures[0] && quarters(pictures[0])[0]).toBe("0,0,0,16");
  });

  test("upright by its EXIF orientation", async () => {
    const bytes = await paper().withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const { pictures, result } = await read(bytes);
    expect(pictures[0]).toMatchObject({ width: HEIGHT, height: WIDTH });
    expect(pictures[0] && quarters(pictures[0])[1]).toMatch(/^16,/u);
    expect(result.pages[0]?.height).toBeGreaterThan(result.pages[0]?.width ?? 0);
  });
});

describe("a TIFF of many pages", () => {
  test("is read page by page", async () => {
    const { result } = await read(await tiffOf(3));
    expect(result.pages.map(({ number, status }) => [number, status])).toEqual([
      [1, "read"],
      [2, "read"],
      [3, "read"],
    ]);
    expect(result.printed.map(({ text }) => text)).toEqual(["Scan 1", "Scan 2", "Scan 3"]);
  });

  test("is read up to the limit of pages", async () => {
    const { result } = await read(await tiffOf(3), { maxPages: 2 });
    expect(result.pages.map(({ status }) => status)).toEqual(["read", "read", "skipped"]);
  });

  test("loses only the page that is broken", async () => {
    const bytes = await tiffOf(3, { compression: "deflate" });
    // Three pages of equal length, each with its pixels first.
    const second = Math.floor(bytes.length / 3);
    bytes.fill(0, second + 20, second + 60);
    const { result } = await read(bytes);
    expect(result.pages.map(({ status }) => status)).toEqual(["read", "failed", "read"]);
    expect(result.problems).toMatchObject([{ code: "page-failed", page: 2 }]);
  });
});

describe("is refused, with a way out:", () => {
  test("a picture that is cut off", async () => {
    const whole = await paper().jpeg().toBuffer();
    await expect(read(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: "damaged-image",
      text: { en: expect.stringContaining("again"), zh: expect.stringContaining("重新") },
    });
  });

  test.each(["png", "tiff", "webp"] as const)("a damaged picture (%s)", async (format) => {
    const whole = await paper().toFormat(format).toBuffer();
    await expect(read(whole.subarray(0, 60))).rejects.toMatchObject({ code: "damaged-image" });
  });

  test("a picture with more pixels than the limit", async () => {
    const bytes = await paper().png().toBuffer();
    await expect(read(bytes, { maxPixels: 5000 })).rejects.toMatchObject({ code: "too-many-pixels" });
  });

  test("a picture that is not to be read", async () => {
    const bytes = await paper().png().toBuffer();
    const refusal = extract({ fileName: "a.png", bytes }, { ocr: "never" });
    await expect(refusal).rejects.toMatchObject({
      code: "ocr-needed",
      text: { en: expect.stringContaining("--ocr auto") },
    });
  });

  test("a picture without text", async () => {
    const settings = scanSettings((page) => scannedPage(page, ""));
    const bytes = await paper().png().toBuffer();
    await expect(imageReader.read(bytes, DEFAULT_LIMITS, settings)).rejects.toMatchObject({
      code: "no-text",
    });
  });
});

test("a page with more pixels than are read is made smaller", async () => {
  const { pictures, result } = await read(await paper().png().toBuffer(), { maxPagePixels: 3000 });
  expect((pictures[0]?.width ?? 0) * (pictures[0]?.height ?? 0)).toBeLessThanOrEqual(3000);
  expect((pictures[0]?.width ?? 0) / (pictures[0]?.pixelsPerPoint ?? 1)).toBeCloseTo(
    result.pages[0]?.width ?? 0,
    0,
  );
});

describe("the size of the sheet", () => {
  test.each<[string, number, number, number | undefined, number, number]>([
    ["follows from a scanner's density", 1654, 2339, 200, 595, 842],
    ["is A3 where the density says so", 3307, 4677, 283, 841, 1190],
    ["is A4 where nothing is said", 1654, 2339, undefined, 595, 842],
    ["is A4 for a density that was never set", 2480, 3508, 72, 595, 842],
    ["is A4 across for a photo", 4032, 3024, 72, 842, 631],
    ["is that of the screen for a picture of a screen", 800, 1000, 96, 600, 750],
    ["is A4 where the density makes a stamp of it", 1654, 2339, 1200, 595, 842],
  ])("%s", (_, width, height, density, x, y) => {
    const points = pointsOf(width, height, density);
    expect([Math.round(points.width), Math.round(points.height)]).toEqual([x, y]);
  });
});
