import { InputError } from "@yusuan/schema";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../limits.js";
import type { Picture } from "../../scan/raster.js";
import type { ScannedPage } from "../../scan/scanned-page.js";
import { latin } from "../../testing/content.js";
import { makePdf, type PdfPageSpec } from "../../testing/pdf.js";
import { gridRules } from "../../testing/print.js";
import { scannedPage, scanSettings } from "../../testing/scan.js";
import { pdfReader } from "./index.js";

/** Text above and below a picture of 200 × 150 points whose upper left corner stands at 100, 80. */
const page: PdfPageSpec = {
  content: `${latin(50, 260, "Hello 1")}${latin(50, 20, "Hello 2")}q 200 0 0 150 100 70 cm /Im1 Do Q`,
};
const read = (settings: ReturnType<typeof scanSettings>) =>
  pdfReader.read(makePdf([page]), DEFAULT_LIMITS, settings);

/** What the picture says: a table of one row. */
function table(): ScannedPage {
  const { content, ...rest } = scannedPage(1, "12.00   34.00");
  const rules = gridRules([40, 78, 130], [85, 105]);
  return { ...rest, content: { ...content, width: 200, height: 150, rules } };
}

test("a table that was pasted as a picture stands among the text of its page", async () => {
  const pictures: Picture[] = [];
  const settings = scanSettings((_, picture) => {
    pictures.push(picture);
    return table();
  });
  const { pages, blocks, printed, problems } = await read(settings);
  expect(blocks.map((block) => (block.kind === "table" ? block.method : block.text))).toEqual([
    "Hello 1",
    "ocr",
    "Hello 2",
  ]);
  const cells = blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
  expect(cells.map(({ text, confidence }) => [text, confidence < 1])).toEqual([
    ["12.00", true],
    ["34.00", true],
  ]);
  // At 50, 92 of the picture.
  expect(cells[0]?.bbox?.slice(0, 2)).toEqual([150, 172]);
  expect(printed.map(({ text }) => text)).toContain("12.00");
  expect(pages).toMatchObject([
    { method: "text", imageCoverage: 0.25, scan: { reason: "no-text", engine: "fake 1", lines: 1 } },
  ]);
  expect(problems).toEqual([]);
  const [picture] = pictures;
  expect((picture?.width ?? 0) / (picture?.pixelsPerPoint ?? 1)).toBeCloseTo(200, 0);
});

test("it is moved as a whole by where its middle stands", async () => {
  const settings = scanSettings(() => ({ ...table(), toPage: [1, 0, 3, 0, 1, -2, 0, 0, 1] }));
  const { blocks } = await read(settings);
  const [cell] = blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
  expect(cell?.bbox?.slice(0, 2)).toEqual([153, 170]);
});

test.each<[string, ScannedPage]>([
  ["a photo, read unsurely", { ...table(), scan: { ...table().scan, confidence: 0.3 } }],
  ["a picture that stands sideways", { ...table(), scan: { ...table().scan, turned: 90 } }],
  ["a picture without text", scannedPage(1, "")],
])("%s adds nothing", async (_, scanned) => {
  const { pages, blocks } = await read(scanSettings(() => scanned));
  expect(blocks.map((block) => (block.kind === "table" ? "table" : block.text))).toEqual([
    "Hello 1",
    "Hello 2",
  ]);
  expect(pages[0]?.scan).toBeUndefined();
});

test("a picture that cannot be read leaves the text, and is told", async () => {
  const settings = scanSettings(() => {
    throw new InputError("ocr-failed", { en: "the engine broke", zh: "引擎故障" });
  });
  const { pages, problems, printed } = await read(settings);
  expect(printed).toHaveLength(2);
  expect(pages).toMatchObject([{ method: "text", status: "read" }]);
  expect(problems).toMatchObject([
    { code: "ocr-failed", page: 1, message: { zh: expect.stringContaining("引擎故障") } },
  ]);
});

test("pictures are not read where they are not to be", async () => {
  const settings = scanSettings(() => expect.fail("no picture may be read"), { ocr: "never" });
  expect((await read(settings)).problems).toEqual([]);
});
