import { afterAll, expect, test } from "vitest";
import { layOutPage } from "../blocks/page-layout.js";
import { createTesseractJs } from "../ocr/tesseract-js/index.js";
import { readPicture } from "./read-picture.js";
import { type PrintedText, printedPicture } from "./testing/printed-picture.js";

const recognizer = createTesseractJs({ threads: 2 });
afterAll(recognizer.close);

const ROWS = [
  ["201", "03", "1,097,073.43", "-12.50"],
  ["2010301", "11", "84,861,719.00", "0.00"],
  ["208", "05", "306,915.20", "(1,234.00)"],
  ["210", "99", "7", "95.5%"],
] as const;
const GRID = { xs: [30, 100, 150, 270, 370], ys: [60, 80, 100, 120, 140] };
const TEXTS = ROWS.flatMap((row, r): PrintedText[] =>
  row.map((text, c) => ({ x: (GRID.xs[c] ?? 0) + 6, y: (GRID.ys[r] ?? 0) + 14, text })),
);

function cellsOf(read: Awaited<ReturnType<typeof readPicture>>): string[][] {
  const [table] = layOutPage(read.content).tables;
  return ROWS.map((_, row) =>
    (table?.cells ?? []).filter((cell) => cell.row === row).map(({ text }) => text),
  );
}

test("a drawn table is read cell by cell", async () => {
  const read = await readPicture(printedPicture(TEXTS, GRID), 3, recognizer);
  expect(cellsOf(read)).toEqual(ROWS);
  expect(read.content).toMatchObject({ number: 3, rotation: 0 });
  expect(read.scan).toMatchObject({ engine: recognizer.name, dpi: 200, turned: 0, lines: 16 });
  expect(read.scan.confidence).toBeGreaterThan(0.9);
});

test("numbers outside of any table keep the gap between them", async () => {
  const picture = printedPicture([
    { x: 40, y: 60, text: "1,234.00" },
    { x: 110, y: 60, text: "5,678.00" },
  ]);
  const { content } = await readPicture(picture, 1, recognizer);
  const { runs } = layOutPage(content);
  expect(runs.map(({ text }) => text)).toEqual(["1,234.00", "5,678.00"]);
  expect(Math.abs((runs[1]?.bbox[0] ?? 0) - 110)).toBeLessThan(2);
});

test("a page on its side or head is read upright, and says how it was turned", async () => {
  for (const turn of [90, 180, 270]) {
    const read = await readPicture(printedPicture(TEXTS, GRID, turn), 1, recognizer);
    expect(read.scan.turned).toBe(360 - turn);
    expect(read.content.rotation).toBe(360 - turn);
    expect(cellsOf(read)).toEqual(ROWS);
  }
});

test("a blank page has nothing on it", async () => {
  const { content, scan } = await readPicture(printedPicture([]), 1, recognizer);
  expect(content.glyphs).toEqual([]);
  expect(scan).toMatchObject({ lines: 0, confidence: 0 });
});
