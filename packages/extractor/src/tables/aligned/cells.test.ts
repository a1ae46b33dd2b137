import { expect, test } from "vitest";
import { printRun } from "../../testing/print.js";
import { cellOf, fillBlanks, onePlaceEach } from "./cells.js";

const cell = (row: number, column: number, columnSpan: number, text: string) =>
  cellOf(1, row, column, columnSpan, [printRun(text, column * 50, 20 + row * 20)]);

test("cells on the same columns of a row become one", () => {
  const cells = onePlaceEach([
    cell(0, 0, 2, "项目"),
    cell(0, 1, 2, "编码"),
    cell(1, 1, 1, "类"),
    cell(1, 2, 1, "款"),
  ]);
  expect(cells.map(({ row, column, columnSpan, text }) => [row, column, columnSpan, text])).toEqual([
    [0, 0, 3, "项目 编码"],
    [1, 1, 1, "类"],
    [1, 2, 1, "款"],
  ]);
});

test("every place of the grid is covered once", () => {
  const cells = fillBlanks(
    1,
    [cell(0, 1, 2, "合计"), cell(2, 0, 1, "201")],
    3,
    [0, 50, 100, 150],
    [0, 0, 150, 80],
  );
  const places = cells.flatMap(({ row, column, columnSpan }) =>
    Array.from({ length: columnSpan }, (_, i) => `${row}:${column + i}`),
  );
  expect(places).toEqual(["0:0", "0:1", "0:2", "1:0", "1:1", "1:2", "2:0", "2:1", "2:2"]);
  expect(cells.filter(({ text }) => text === "").every(({ box }) => box[2] > box[0])).toBe(true);
});
