import { expect, test } from "vitest";
import { tableOf } from "../testing/samples.js";
import { formatCsv } from "./csv.js";
import { captionOf, gridOf } from "./grid.js";
import { formatMarkdown } from "./markdown.js";

const table = tableOf([
  ["科目", "金额"],
  ['a,"b"', "1,000.00"],
]);

test("a cell that spans stands in its first place", () => {
  const spanning = { ...table, rows: 2, cells: table.cells.slice(0, 1) };
  expect(gridOf(spanning)).toEqual([
    ["科目", ""],
    ["", ""],
  ]);
});

test("a cell outside the table is not made up room for", () => {
  expect(gridOf({ ...table, rows: 1 })).toEqual([["科目", "金额"]]);
});

test("the caption is one line", () => {
  expect(captionOf(tableOf([], { title: "收入\n总表", unit: "元", pages: [9, 10] }))).toBe(
    "t1 收入 总表 (元, p. 9, 10)",
  );
});

test("one table as CSV is its rows and nothing else", () => {
  expect(formatCsv([table])).toBe('科目,金额\r\n"a,""b""","1,000.00"\r\n');
});

test("several tables as CSV are parted and named", () => {
  const two = formatCsv([table, tableOf([["x\ny"]], { id: "t2", title: "总表" })]);
  expect(two).toBe('# t1 (p. 1)\r\n科目,金额\r\n"a,""b""","1,000.00"\r\n\r\n# t2 总表 (p. 1)\r\n"x\ny"\r\n');
});

test("no table is no text", () => {
  expect(formatCsv([])).toBe("");
  expect(formatMarkdown([])).toBe("");
});

test("Markdown keeps what would break its table", () => {
  const text = formatMarkdown([
    tableOf([
      ["a|b", "x\ny"],
      ["1", "*"],
    ]),
  ]);
  expect(text).toBe("### t1 (p. 1)\n\n| a\\|b | x<br>y |\n| --- | --- |\n| 1 | \\* |\n");
});
