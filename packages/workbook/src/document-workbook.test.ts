import { expect, test } from "vitest";
import { documentWorkbook } from "./document-workbook.js";
import { SHEETS } from "./model/words.js";
import type { SheetCell, Workbook } from "./model/workbook.js";
import { type Tiny, tinyDocument } from "./testing/tiny-document.js";

const TABLE = "T1 支出预算表 p1";

function bookOf(tiny: Tiny): Workbook {
  return documentWorkbook(tinyDocument(tiny), () => undefined);
}

function cellAt(book: Workbook, name: string, row: number, column: number): SheetCell | undefined {
  return book.sheets
    .find((sheet) => sheet.name === name)
    ?.cells.find((cell) => cell.row === row && cell.column === column);
}

function formulaAt(book: Workbook, name: string, row: number, column: number) {
  const content = cellAt(book, name, row, column)?.content;
  return content?.kind === "formula" ? [content.formula, content.result] : content;
}

test("a table keeps its merged header, its numbers and their places", () => {
  const book = bookOf({ items: ["1,000.50", "2,000.00"], total: "3,000.50" });
  expect(book.sheets.map(({ name }) => name)).toEqual([
    SHEETS.overview,
    SHEETS.findings,
    SHEETS.identities,
    TABLE,
    SHEETS.terms,
  ]);
  const sheet = book.sheets.find(({ name }) => name === TABLE);
  expect(sheet?.merges).toContainEqual({ top: 4, left: 1, bottom: 4, right: 2 });
  expect(sheet?.frozen).toEqual({ rows: 5, columns: 0 });
  expect(cellAt(book, TABLE, 6, 2)).toMatchObject({
    content: { kind: "number", value: 1000.5 },
    style: { format: "#,##0.00", fill: "proven" },
  });
});

test("beside a total stand what its parts make, the difference and the check", () => {
  const book = bookOf({ items: ["1.00", "2.00"], total: "4.00", outcome: "violated" });
  expect(formulaAt(book, TABLE, 8, 5)).toEqual(["ROUND(B6+B7,2)", 3]);
  expect(formulaAt(book, TABLE, 8, 6)).toEqual(["ROUND(B8-E8,8)", 1]);
  expect(formulaAt(book, TABLE, 8, 7)).toMatchObject({ 1: "✗ 1/1" });
  expect(cellAt(book, TABLE, 8, 8)?.content).toMatchObject({
    kind: "link",
    to: { sheet: SHEETS.identities, row: 5 },
  });
});

test("what is printed in 万元 is counted in 元", () => {
  const book = bookOf({ items: ["84.80", "0.03"], total: "84.83", unit: "万元" });
  expect(cellAt(book, TABLE, 6, 2)?.content).toEqual({ kind: "number", value: 84.8 });
  expect(formulaAt(book, SHEETS.identities, 5, 4)).toEqual([`ROUND('${TABLE}'!B8*10000,2)`, 848300]);
  expect(formulaAt(book, TABLE, 8, 5)).toEqual(["ROUND(B6*10000+B7*10000,2)/10000", 84.83]);
});

test("a sum of many figures is taken from the sheet of terms, and no formula is too long", () => {
  const items = Array.from({ length: 300 }, () => "1.00");
  const book = bookOf({ items, total: "300.00" });
  expect(formulaAt(book, SHEETS.identities, 5, 6)).toEqual([
    `ROUND(-SUMPRODUCT('${SHEETS.terms}'!C5:C304,'${SHEETS.terms}'!H5:H304),2)`,
    300,
  ]);
  for (const { cells } of book.sheets)
    for (const { content } of cells)
      if (content?.kind === "formula") expect(content.formula.length).toBeLessThan(8192);
});

test("texts of the document are texts, whatever they begin with", () => {
  const book = bookOf({ items: ["1.00"], total: "1.00", name: "=HYPERLINK(1)\u0001" });
  expect(cellAt(book, TABLE, 6, 1)?.content).toEqual({ kind: "text", text: "=HYPERLINK(1)" });
});

test("a number that a spreadsheet cannot keep stays a text, is told, and leaves its identity undecided", () => {
  const book = bookOf({ items: ["12,345,678,901,234.56"], total: "12,345,678,901,234.56" });
  expect(cellAt(book, TABLE, 6, 2)?.content?.kind).toBe("text");
  expect(formulaAt(book, SHEETS.identities, 5, 9)).toMatchObject({ 1: "无法判定 undecided" });
  const told = book.sheets[0]?.cells.some(
    ({ content }) => content?.kind === "text" && content.text.includes("15 digits"),
  );
  expect(told).toBe(true);
});

test("tables of no known form are sheets too, codes stay texts, and what finds no room is told", () => {
  const book = bookOf({ items: ["1.00"], total: "1.00", others: 260 });
  expect(cellAt(book, "T2 未识别表 p1", 4, 1)?.content).toEqual({ kind: "text", text: "2010301" });
  expect(cellAt(book, "T2 未识别表 p1", 4, 2)?.content).toEqual({ kind: "number", value: 1234.5 });
  expect(book.sheets.filter(({ name }) => /^T\d+ /u.test(name))).toHaveLength(250);
  const told = book.sheets[0]?.cells.some(
    ({ content }) => content?.kind === "text" && content.text.includes("T261"),
  );
  expect(told).toBe(true);
});
