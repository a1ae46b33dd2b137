import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterEach, describe, expect, test } from "vitest";
import type { Picture } from "../../scan/raster.js";
import { chinese, latin } from "../../testing/content.js";
import { makePdf, type PdfPageSpec } from "../../testing/pdf.js";
import type { PdfStream } from "../../testing/pdf-file.js";
import { coveringImage } from "./embedded.js";
import { openPdf } from "./open.js";
import { readPdfPage } from "./page.js";
import { dpiOf, pictureOf, renderPart } from "./picture.js";

const [RED, GREEN, BLUE, WHITE] = ["255,0,0", "0,128,0", "0,0,255", "255,255,255"];
const WIDTH = 80;
const HEIGHT = 60;

/** Red upper left, green upper right, blue lower left, white lower right. */
const corners = (x: number, y: number) =>
  (y < HEIGHT / 2 ? (x < WIDTH / 2 ? RED : GREEN) : x < WIDTH / 2 ? BLUE : WHITE).split(",").map(Number);

const rgb: PdfStream = {
  dictionary: `/Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
  data: Uint8Array.from(
    Array.from({ length: WIDTH * HEIGHT }, (_, i) => corners(i % WIDTH, Math.floor(i / WIDTH))).flat(),
  ),
};
/** Black where the other is red, white elsewhere. */
const bits = (kind: string): PdfStream => ({
  dictionary: `/Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} ${kind} /BitsPerComponent 1`,
  data: Uint8Array.from({ length: (HEIGHT * WIDTH) / 8 }, (_, i) => {
    const [x, y] = [(8 * i) % WIDTH, Math.floor((8 * i) / WIDTH)];
    return x < WIDTH / 2 && y < HEIGHT / 2 ? 0 : 0xff;
  }),
});

const open: PDFDocumentProxy[] = [];
afterEach(async () => {
  for (const document of open.splice(0)) await document.destroy();
});

async function pageOf(spec: PdfPageSpec, image: PdfStream = rgb) {
  const bytes = makePdf([spec], { objects: [image], xObjects: "/Im2 10 0 R" });
  const document = await openPdf(bytes, 1e6);
  open.push(document);
  const proxy = await document.getPage(1);
  return { proxy, read: await readPdfPage(proxy, 1, 1000) };
}

/** Colours in the middle of the four quarters, by rows. */
function quarters({ width, height, rgba }: Picture): string[] {
  return [0.25, 0.75].flatMap((y) =>
    [0.25, 0.75].map((x) => {
      const at = 4 * (Math.floor(y * height) * width + Math.floor(x * width));
      return [...rgba.subarray(at, at + 3)].join();
    }),
  );
}

const painted = (cm: string, more = "") => ({ content: `q ${cm} cm /Im2 Do Q ${more}` });
const tall = { box: "[0 0 300 400]" };

describe("a picture that covers its page is taken as it is", () => {
  test.each<[string, PdfPageSpec, readonly string[]]>([
    ["upright", painted("400 0 0 300 0 0"), [RED, GREEN, BLUE, WHITE]],
    ["upside down", painted("-400 0 0 -300 400 300"), [WHITE, BLUE, GREEN, RED]],
    ["mirrored", painted("-400 0 0 300 400 0"), [GREEN, RED, WHITE, BLUE]],
    ["flipped", painted("400 0 0 -300 0 300"), [BLUE, WHITE, RED, GREEN]],
    ["turned left", { ...painted("0 400 -300 0 300 0"), ...tall }, [GREEN, WHITE, RED, BLUE]],
    ["turned right", { ...painted("0 -400 300 0 0 400"), ...tall }, [BLUE, RED, WHITE, GREEN]],
    ["turned and mirrored", { ...painted("0 400 300 0 0 0"), ...tall }, [WHITE, GREEN, BLUE, RED]],
    [
      "turned by the page",
      { ...painted("400 0 0 300 0 0"), entries: "/Rotate 90" },
      [BLUE, RED, WHITE, GREEN],
    ],
    ["a little larger than the page", painted("402 0 0 302 -1 -1"), [RED, GREEN, BLUE, WHITE]],
  ])("%s", async (_, spec, expected) => {
    const { proxy, read } = await pageOf(spec);
    const picture = await pictureOf(proxy, read, 1e6);
    const { width, height } = read.shown;
    const [most, least] = [Math.max(picture.width, picture.height), Math.min(picture.width, picture.height)];
    expect([most, least]).toEqual([WIDTH, HEIGHT]);
    expect(picture.width > picture.height).toBe(width > height);
    expect(picture.pixelsPerPoint).toBeCloseTo(0.2);
    expect(quarters(picture)).toEqual(expected);
    // The same as pdf.js would paint it.
    const rendered = await renderPart(proxy, read.shown.rotation, [0, 0, width, height], 36, 1e6);
    expect(quarters(rendered)).toEqual(expected);
  });

  test("black and white", async () => {
    const { proxy, read } = await pageOf(painted("400 0 0 300 0 0"), bits("/ColorSpace /DeviceGray"));
    const picture = await pictureOf(proxy, read, 1e6);
    expect([picture.width, quarters(picture)]).toEqual([WIDTH, ["0,0,0", WHITE, WHITE, WHITE]]);
  });

  test("with a hidden text layer", async () => {
    const { read } = await pageOf(painted("400 0 0 300 0 0", `3 Tr ${latin(50, 200, "Hello")}`));
    expect(coveringImage(read)).toBeDefined();
  });
});

describe("a page is rendered", () => {
  test.each<[string, PdfPageSpec]>([
    ["with a picture and text", painted("400 0 0 300 0 0", latin(50, 200, "Hello"))],
    ["with a picture and lines", painted("400 0 0 300 0 0", "10 10 m 200 10 l S")],
    ["with a picture that leaves a margin", painted("360 0 0 270 20 15")],
    ["with a picture that is turned a little", painted("400 4 -3 300 0 0")],
    ["with two pictures", painted("400 0 0 300 0 0", "q 100 0 0 100 0 0 cm /Im1 Do Q")],
    ["with a picture that is stretched", { ...painted("400 0 0 200 0 0"), box: "[0 0 400 200]" }],
    ["with text alone", { content: chinese(50, 200, "预算") }],
  ])("%s", async (_, spec) => {
    const { proxy, read } = await pageOf(spec);
    expect(coveringImage(read)).toBeUndefined();
    const picture = await pictureOf(proxy, read, 1e7);
    expect(picture.pixelsPerPoint * 72).toBeGreaterThanOrEqual(150);
    expect(picture.width).toBe(Math.round(400 * picture.pixelsPerPoint));
  });

  test("with a stencil", async () => {
    const { proxy, read } = await pageOf(painted("400 0 0 300 0 0"), bits("/ImageMask true"));
    expect(quarters(await pictureOf(proxy, read, 1e6))).toEqual(["0,0,0", WHITE, WHITE, WHITE]);
  });

  test("within the limit of pixels", async () => {
    const { proxy, read } = await pageOf({ content: latin(50, 200, "Hello") });
    const { width, height, rgba } = await pictureOf(proxy, read, 10_000);
    expect(width * height).toBeLessThan(10_200);
    expect(rgba.length).toBe(4 * width * height);
  });

  test("in part", async () => {
    const { proxy } = await pageOf(painted("400 0 0 300 0 0"));
    const picture = await renderPart(proxy, 0, [220, 10, 380, 130], 72, 1e6);
    expect([picture.width, picture.height, quarters(picture)]).toEqual([
      160,
      120,
      [GREEN, GREEN, GREEN, GREEN],
    ]);
  });
});

describe("the resolution to render at", () => {
  const image = (pixels: number, points: number) => ({
    ctm: [points, 0, 0, -points, 0, points] as const,
    width: pixels,
    height: pixels,
  });

  test.each<[string, Parameters<typeof dpiOf>[0], number]>([
    ["is that of the largest picture", { images: [image(2000, 800), image(500, 100)], drawn: 0 }, 180],
    ["is at least 150", { images: [image(600, 800)], drawn: 0 }, 150],
    ["is at most 300", { images: [image(9000, 800)], drawn: 0 }, 300],
    ["is 220 for drawings", { images: [], drawn: 900 }, 220],
    ["is at least 220 beside drawings", { images: [image(600, 800)], drawn: 900 }, 220],
    ["is 220 where a picture does not say", { images: [image(0, 800)], drawn: 0 }, 220],
    ["does not trip over pictures without extent", { images: [image(100, 0)], drawn: 0 }, 220],
  ])("%s", (_, page, dpi) => {
    expect(dpiOf(page)).toBe(dpi);
  });
});
