import { expect, test } from "vitest";
import type { DraftTable } from "../draft.js";
import { moved, turning } from "../scan/sheet/homography.js";
import { placeOnPages } from "./place-on-pages.js";

const table: DraftTable = {
  kind: "table",
  pages: [1, 2],
  method: "ocr",
  rows: 2,
  columns: 1,
  cells: [1, 2].map((page) => ({
    row: page - 1,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    text: "1.00",
    page,
    bbox: [300, 500, 340, 510],
    confidence: 0.9,
  })),
  grids: [1, 2].map((page) => ({ page, firstRow: page - 1, columns: [290, 350], rows: [495, 515] })),
  repeatedHeaderRows: [],
};

test("boxes move to the page as it is shown; edges stay straight and carry the map there", () => {
  const map = turning(-2, [298, 421], [300, 420]);
  const [placed] = placeOnPages([table], new Map([[2, map]]));
  if (placed?.kind !== "table") throw new Error("no table");
  const [first, second] = placed.grids ?? [];
  expect(first).toEqual(table.grids?.[0]);
  expect(second).toMatchObject({ columns: [290, 350], rows: [495, 515] });
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = second?.toPage ?? [];
  const [x, y] = moved([a, b, c, d, e, f, g, h, i], [320, 505]);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = placed.cells[1]?.bbox ?? [];
  expect(x).toBeCloseTo((x0 + x1) / 2, 1);
  expect(y).toBeCloseTo((y0 + y1) / 2, 1);
});

test("a page that was straight has no map", () => {
  const [placed] = placeOnPages([table], new Map([[2, [2, 0, 0, 0, 2, 0, 0, 0, 2]]]));
  expect(placed?.kind === "table" && placed.grids?.[1]).toEqual(table.grids?.[1]);
});
