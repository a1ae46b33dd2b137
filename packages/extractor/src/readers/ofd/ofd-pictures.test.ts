import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../limits.js";
import type { Picture } from "../../scan/raster.js";
import { makeOfd, type OfdSpec, ofdText } from "../../testing/ofd.js";
import { scannedPage, scanSettings } from "../../testing/scan.js";
import { ofdReader } from "./index.js";

const read = (spec: OfdSpec, settings: ReturnType<typeof scanSettings>) =>
  ofdReader.read(makeOfd(spec), DEFAULT_LIMITS, settings);

describe("a page with a picture", () => {
  const media = (name: string) => ({
    resources: `<MultiMedias><MultiMedia ID="3" Type="Image"><MediaFile>${name}</MediaFile></MultiMedia></MultiMedias>`,
  });
  const image = '<ImageObject ID="4" ResourceID="3" Boundary="0 0 200 100" CTM="200 0 0 100 0 0"/>';
  const picture = async () =>
    sharp({ create: { width: 1200, height: 600, channels: 3, background: "#fff" } })
      .composite([
        {
          input: { create: { width: 600, height: 300, channels: 3, background: "#0000ff" } },
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
  const scanning = () => {
    const pictures: Picture[] = [];
    const settings = scanSettings((page, each) => {
      pictures.push(each);
      return scannedPage(page, "读图 12.00");
    });
    return { pictures, settings };
  };
  const pixel = ({ rgba, width }: Picture, x: number, y: number) => {
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return [...rgba.slice(at, at + 3)];
  };

  test("alone is read as one, and its page number stays", async () => {
    const { pictures, settings } = scanning();
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const { pages, printed } = await read(
      { pages: [image + ofdText("1", 100, 98)], ...media("a.png"), files },
      settings,
    );
    expect(pages).toMatchObject([{ method: "ocr", scan: { reason: "sparse-text" } }]);
    expect(printed.map(({ text }) => text)).toEqual(["读图 12.00", "1"]);
    const [made] = pictures;
    if (!made) throw new Error("no picture");
    expect(made.width / made.pixelsPerPoint).toBeCloseTo(566.93, 0);
    expect(pixel(made, 0.25 * made.width, 0.25 * made.height)).toEqual([0, 0, 255]);
    expect(pixel(made, 0.75 * made.width, 0.25 * made.height)).toEqual([255, 255, 255]);
    expect(pixel(made, 0.25 * made.width, 0.75 * made.height)).toEqual([255, 255, 255]);
  });

  test("under text that cannot be seen is read as one", async () => {
    const { settings } = scanning();
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const layer = ofdText("别人识别的文字", 20, 50, ' Alpha="0"');
    const { pages, printed } = await read({ pages: [image + layer], ...media("a.png"), files }, settings);
    expect(pages).toMatchObject([{ scan: { reason: "hidden-text" } }]);
    expect(printed.map(({ text }) => text)).toEqual(["读图 12.00"]);
  });

  test("among text has the picture read too", async () => {
    const { settings } = scanning();
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const part = '<ImageObject ID="4" ResourceID="3" Boundary="50 30 100 60" CTM="100 0 0 60 0 0"/>';
    const { pages, printed } = await read(
      { pages: [ofdText("正文在图之上方", 20, 20) + part], ...media("a.png"), files },
      settings,
    );
    expect(pages).toMatchObject([{ method: "text", scan: { reason: "no-text" } }]);
    expect(printed.map(({ text }) => text)).toEqual(expect.arrayContaining(["正文在图之上方"]));
    expect(printed).toHaveLength(2);
  });

  test("is told and not read with --ocr never", async () => {
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const settings = { ...scanning().settings, ocr: "never" } as const;
    const spec = { pages: [image, ofdText("正文", 20, 20)], ...media("a.png"), files };
    const { problems } = await ofdReader.read(makeOfd(spec), DEFAULT_LIMITS, settings);
    expect(problems).toMatchObject([{ code: "picture-only", page: 1 }]);
  });

  test("as BMP is decoded", async () => {
    const { pictures, settings } = scanning();
    const bmp = new Uint8Array(54 + 12 * 2).fill(0x80);
    const view = new DataView(bmp.buffer);
    bmp.set([0x42, 0x4d]);
    for (const [at, value] of [
      [2, bmp.length],
      [6, 0],
      [10, 54],
      [14, 40],
      [18, 4],
      [22, 2],
      [26, 1 | (24 << 16)],
      [30, 0],
    ] as const)
      view.setUint32(at, value, true);
    await read({ pages: [image], ...media("a.bmp"), files: { "Doc_0/a.bmp": bmp } }, settings);
    expect(pictures[0] && pixel(pictures[0], 10, 10)).toEqual([128, 128, 128]);
  });

  test("of a format that is not read is told, and so is one that is missing", async () => {
    const { settings } = scanning();
    const { problems } = await read(
      {
        pages: [image, image.replace('"3"', '"99"'), ofdText("正文", 20, 20)],
        ...media("a.jb2"),
        files: { "Doc_0/a.jb2": new Uint8Array(9) },
      },
      settings,
    );
    expect(problems).toMatchObject([
      { code: "picture-unreadable", page: 1 },
      { code: "picture-unreadable", page: 2 },
    ]);
  });

  test("that is damaged fails alone", async () => {
    const { settings } = scanning();
    const { pages } = await read(
      {
        pages: [image, ofdText("正文", 20, 20)],
        ...media("a.png"),
        files: { "Doc_0/a.png": (await picture()).subarray(0, 90) },
      },
      settings,
    );
    expect(pages.map(({ status }) => status)).toEqual(["failed", "read"]);
  });
});
