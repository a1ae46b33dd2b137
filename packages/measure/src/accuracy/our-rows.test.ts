import type { BudgetDocument, Extraction, Figure, Line, Statement, Table } from "@yusuan/schema";
import { expect, test } from "vitest";
import { rowKey } from "./coded-row.js";
import { ourRows } from "./our-rows.js";

const figure = (id: string, text: string): Figure => ({
  id,
  value: "0",
  precision: "0.01",
  text,
  page: 3,
  bbox: null,
  cell: { table: "t1", row: 0, column: 0 },
  confidence: 1,
  status: "unproven",
});
const line = (parts: Partial<Line>): Line => ({
  id: "l",
  role: "item",
  name: "行政运行",
  row: 0,
  page: 3,
  figures: { total: figure("f1", "1,000.00"), basic: figure("f2", "0.00"), project: figure("f3", "５.5") },
  ...parts,
});
const cell = (row: number, column: number, text: string): Table["cells"][number] => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  page: 4 + row,
  bbox: null,
  confidence: 1,
});
const table = (id: string, cells: Table["cells"]): Table => ({
  kind: "table",
  id,
  pages: [4],
  method: "ruled",
  rows: 2,
  columns: 4,
  cells,
  repeatedHeaderRows: [],
  captions: [],
  notes: [],
});
const keys = (lines: readonly Line[], tables: readonly Table[], unrecognized: string[]) => {
  const statement = { lines } as unknown as Statement;
  const budget = { statements: [statement], unrecognized } as unknown as BudgetDocument;
  return ourRows({ budget, extraction: { blocks: tables } as unknown as Extraction }).map(rowKey);
};

test("a line with a printed code is a row of its figures that are not zero", () => {
  expect(keys([line({ code: "2010301", codeStatus: "exact" })], [], [])).toEqual(["3 2010301 100000 550"]);
});

test.each<[string, Partial<Line>]>([
  ["no code", {}],
  ["a code that only its name tells", { code: "201", codeStatus: "from-name" }],
  ["nothing but zeros", { code: "201", codeStatus: "exact", figures: { total: figure("f", "0.00") } }],
])("a line with %s is none", (_, parts) => {
  expect(keys([line(parts)], [], [])).toEqual([]);
});

test("a table that no form claims gives its rows, cells in the order of their columns", () => {
  const cells = [
    cell(1, 3, "8.00"),
    cell(1, 1, "05"),
    cell(1, 0, "208"),
    cell(1, 2, "行政\n单位"),
    cell(0, 0, "类"),
  ];
  expect(keys([], [table("t1", cells)], ["t1"])).toEqual(["5 20805 800"]);
  expect(keys([], [table("t1", cells)], [])).toEqual([]);
});
