import { describe, expect, it } from "vitest";
import { cell, head, placeCells } from "./table.js";

describe("placeCells", () => {
  it("skips the columns that a cell above covers", () => {
    const rows = [
      [head("a", 2), head("b", 1, 2)],
      [head("c"), head("d")],
    ];
    expect(placeCells(rows, 3).map(({ text, row, column }) => [text, row, column])).toEqual([
      ["a", 0, 0],
      ["b", 0, 1],
      ["c", 1, 1],
      ["d", 1, 2],
    ]);
  });

  it.each([
    ["too few", [[head("a")]]],
    ["too many", [[head("a"), head("b"), head("c")]]],
    ["a covered place taken", [[head("a", 2, 2)], [cell("b", "left")]]],
  ])("refuses a row with %s cells", (_, rows) => {
    expect(() => placeCells(rows, 2)).toThrow(RangeError);
  });
});
