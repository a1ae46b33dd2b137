import type { Extraction } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";
import { chinese, latin, picture, ruling, ucs2 } from "../../testing/content.js";
import { makePdf, type PdfOptions, type PdfPageSpec } from "../../testing/pdf.js";

const read = (pages: readonly PdfPageSpec[], options: PdfOptions = {}) =>
  extract({ fileName: "a.pdf", bytes: makePdf(pages, options) }, { ocr: "never" });
const texts = ({ blocks }: Extraction) =>
  blocks.flatMap((block) => (block.kind === "table" ? block.cells.map((cell) => cell.text) : [block.text]));
const codes = ({ problems }: Extraction) => problems.map((problem) => problem.code);

describe("Chinese fonts that are not embedded are read", () => {
  test.each([
    ["UniGB-UCS2-H", `BT /F2 10 Tf 50 200 Td <${ucs2("预算单位")}> Tj ET`, "预算单位"],
    ["GBK-EUC-H", "BT /F3 10 Tf 50 200 Td <D4A4CBE3> Tj ET", "预算"],
    [
      "UniGB-UCS2-V, which is set vertically",
      `BT /F4 10 Tf 50 200 Td <${ucs2("预算单位")}> Tj ET`,
      "预算单位",
    ],
  ])("in %s", async (_, content, text) => {
    expect(texts(await read([{ content }]))).toEqual([text]);
  });

  test("with radicals for characters", async () => {
    const [unified] = texts(await read([{ content: chinese(50, 200, "\u2f00般公共") }]));
    expect(unified).toBe("一般公共");
  });
});

describe("a font whose codes mean nothing", () => {
  // Indic, Ethiopic and other letters, as the numbers of glyphs in a Chinese font happen to be.
  const meaningless = (y: number) => `BT /F5 10 Tf 50 ${y} Td <0915093a12061a2013a00b05> Tj ET `;

  test("is told, with its page", async () => {
    const result = await read([{ content: latin(50, 200, "1") }, { content: meaningless(200) }]);
    expect(result.problems).toMatchObject([{ code: "garbled-text", page: 2 }]);
    expect(texts(result)[1]).toMatch(/^\ufffd+$/u);
  });

  test("is told where control codes come out", async () => {
    expect(codes(await read([{ content: "BT /F5 10 Tf 50 200 Td <000300040005> Tj ET" }]))).toEqual([
      "garbled-text",
    ]);
  });

  test("is not told for a stray glyph among many", async () => {
    const content = `${latin(50, 100, "The quick brown fox jumps over the lazy dog")}BT /F5 10 Tf 50 200 Td <0003> Tj ET`;
    expect(codes(await read([{ content }]))).toEqual([]);
  });
});

describe("pictures", () => {
  test("a page that is only a picture is told among others", async () => {
    const result = await read([{ content: latin(50, 200, "Hello 1") }, { content: picture(400, 300) }]);
    expect(result.problems).toMatchObject([{ code: "picture-only", page: 2 }]);
    expect(result.problems[0]?.message.en).toContain("--ocr auto");
    expect(result.pages.map((page) => page.imageCoverage)).toEqual([undefined, 1]);
  });

  test("the share of the page that they cover is told", async () => {
    const result = await read([{ content: latin(50, 200, "Hello 1") + picture(200, 150) }]);
    expect([result.pages[0]?.imageCoverage, codes(result)]).toEqual([0.25, []]);
  });
});

describe("a page is as it is read", () => {
  /** A text whose baseline starts 50 points from the left and 100 from the top as it is read. */
  const upright = { width: 400, height: 300, rotation: 0, left: 50 };
  const turned = (cm: string) => `q ${cm} cm ${latin(50, 200, "Hello 1")} Q`;

  test.each<[string, PdfPageSpec, typeof upright]>([
    ["plain", { content: latin(50, 200, "Hello 1") }, upright],
    [
      "drawn turned, and turned by /Rotate",
      { content: turned("0 1 -1 0 300 0"), box: "[0 0 300 400]", entries: "/Rotate 90" },
      { ...upright, rotation: 90 },
    ],
    [
      "drawn turned left",
      { content: turned("0 1 -1 0 300 0"), box: "[0 0 300 400]" },
      { ...upright, rotation: 90 },
    ],
    [
      "drawn turned right",
      { content: turned("0 -1 1 0 0 400"), box: "[0 0 300 400]" },
      { ...upright, rotation: 270 },
    ],
    ["drawn upside down", { content: turned("-1 0 0 -1 400 300") }, { ...upright, rotation: 180 }],
    [
      "turned by /Rotate alone, then turned back",
      { content: latin(50, 200, "Hello 1"), entries: "/Rotate 180" },
      upright,
    ],
    [
      "cropped",
      { content: latin(90, 250, "Hello 1"), entries: "/CropBox [40 50 440 350]", box: "[0 0 500 500]" },
      upright,
    ],
    ["with an origin of its own", { content: latin(-50, 0, "Hello 1"), box: "[-100 -200 300 100]" }, upright],
    [
      "in larger units",
      { content: latin(25, 100, "Hello 1", 5), entries: "/UserUnit 2", box: "[0 0 200 150]" },
      upright,
    ],
  ])("%s", async (_, spec, { left, ...page }) => {
    const { pages, blocks } = await read([spec]);
    expect(pages[0]).toMatchObject(page);
    const [block] = blocks;
    if (!block || block.kind === "table") throw new Error("no text");
    expect(block.text).toBe("Hello 1");
    expect(block.bbox?.[0]).toBeCloseTo(left);
    expect(block.bbox?.[1]).toBeCloseTo(90.95);
  });

  test("what was cropped away is not there, neither text nor lines", async () => {
    const content = latin(50, 200, "Hello 1") + latin(50, 20, "Gone 2") + ruling([0, 200, 390], [5, 15, 30]);
    const { blocks, accounting } = await read([{ content, entries: "/CropBox [0 60 400 300]" }]);
    expect(blocks).toHaveLength(1);
    expect(accounting.numbersPrinted).toBe(1);
  });
});

test("rows of a table that were cropped away are not there", async () => {
  const rows = [20, 40, 70, 100, 130];
  const content = `${ruling([50, 150, 250], rows)}${latin(60, 110, "1.00")}${latin(160, 80, "2.00")}`;
  const { blocks } = await read([{ content, entries: "/CropBox [0 68 400 300]" }]);
  expect(blocks).toMatchObject([{ kind: "table", rows: 2, columns: 2 }]);
});

describe("a drawn table is read", () => {
  const cells = latin(60, 140, "A") + latin(160, 140, "B") + latin(60, 110, "1.00") + latin(160, 110, "2.00");

  test.each<[string, string]>([
    ["from lines", ruling([50, 150, 250], [100, 130, 160])],
    ["from thin rectangles", thinRectangles([50, 150, 250], [100, 130, 160])],
    ["from pictures stretched thin", thinPictures([50, 150, 250], [100, 130, 160])],
    [
      "from lines with open sides",
      "50 100 m 250 100 l S 50 130 m 250 130 l S 50 160 m 250 160 l S 150 100 m 150 160 l S ",
    ],
  ])("%s", async (_, rules) => {
    const { blocks } = await read([{ content: rules + cells }]);
    expect(blocks).toMatchObject([{ kind: "table", method: "ruled", rows: 2, columns: 2 }]);
    expect(blocks[0]?.kind === "table" && blocks[0].cells.map((cell) => cell.text)).toEqual([
      "A",
      "B",
      "1.00",
      "2.00",
    ]);
  });

  test("not from white lines", async () => {
    const { blocks } = await read([
      { content: `1 1 1 RG ${ruling([50, 150, 250], [100, 130, 160])} ${latin(60, 110, "1.00")}` },
    ]);
    expect(blocks.every((block) => block.kind !== "table")).toBe(true);
  });

  test("inside a form with a matrix of its own", async () => {
    const data = Buffer.from(ruling([50, 150, 250], [100, 130, 160]) + cells);
    const form = `/Type /XObject /Subtype /Form /BBox [0 0 400 300] /Matrix [1 0 0 1 40 -20] /Resources 8 0 R`;
    const options = { objects: [{ dictionary: form, data }], xObjects: "/Fm1 10 0 R" };
    const { blocks } = await read([{ content: "q /Fm1 Do Q" }], options);
    const [table] = blocks;
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.cells.map((cell) => cell.text)).toEqual(["A", "B", "1.00", "2.00"]);
    expect(table.cells[0]?.bbox?.[0]).toBeCloseTo(100);
  });
});

function thinRectangles(xs: readonly number[], ys: readonly number[]): string {
  const across = ys.map((y) => `50 ${y} 200 0.5 re f`);
  return `${[...across, ...xs.map((x) => `${x} 100 0.5 60 re f`)].join("\n")}\n`;
}

function thinPictures(xs: readonly number[], ys: readonly number[]): string {
  const across = ys.map((y) => `q 200 0 0 0.5 50 ${y} cm /Im1 Do Q`);
  return `${[...across, ...xs.map((x) => `q 0.5 0 0 60 ${x} 100 cm /Im1 Do Q`)].join("\n")}\n`;
}
