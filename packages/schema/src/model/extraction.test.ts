import { describe, expect, test } from "vitest";
import { EXTRACTION_SCHEMA, extractionSchema } from "./extraction.js";

const source = {
  id: "0123456789abcdef",
  fileName: "a.pdf",
  mediaType: "application/pdf",
  sha256: "0".repeat(64),
  bytes: 10,
};
const page = {
  number: 1,
  width: 595,
  height: 842,
  rotation: 0,
  method: "text",
  status: "read",
};
const cell = {
  row: 0,
  column: 0,
  rowSpan: 1,
  columnSpan: 1,
  text: "合计",
  page: 1,
  bbox: [0, 0, 10, 10],
  confidence: 1,
};
const table = {
  kind: "table",
  id: "t1",
  pages: [1],
  method: "ruled",
  rows: 1,
  columns: 1,
  cells: [cell],
  repeatedHeaderRows: [],
  captions: [],
  notes: [],
};
const heading = { kind: "heading", id: "b1", page: 1, bbox: null, place: "line 1", text: "预算", level: 1 };
const minimal = {
  schema: EXTRACTION_SCHEMA,
  source,
  pages: [],
  blocks: [],
  accounting: { numbersPrinted: 0, numbersPlaced: 0, lost: [] },
  problems: [],
};

describe("extractionSchema accepts", () => {
  test.each<[string, object]>([
    ["a file without pages", minimal],
    ["pages and blocks", { ...minimal, pages: [page], blocks: [heading, table] }],
    ["pages without a size", { ...minimal, pages: [{ ...page, width: null, height: null }] }],
    ["a failed page", { ...minimal, pages: [{ ...page, status: "failed", reason: { en: "a", zh: "甲" } }] }],
    [
      "lost numbers",
      { ...minimal, accounting: { numbersPrinted: 1, numbersPlaced: 0, lost: [{ page: 1, token: "5" }] } },
    ],
    ["problems", { ...minimal, problems: [{ code: "x", page: 1, message: { en: "a", zh: "甲" } }] }],
  ])("%s", (_, value) => {
    expect(extractionSchema.parse(value)).toEqual(value);
  });
});

describe("extractionSchema refuses", () => {
  const withTable = (change: object): object => ({ ...minimal, blocks: [{ ...table, ...change }] });
  test.each<[string, object]>([
    ["another version", { ...minimal, schema: "yusuan/extraction@2" }],
    ["an unknown key", { ...minimal, extra: 1 }],
    ["no source", { ...minimal, source: undefined }],
    ["an id of another length", { ...minimal, source: { ...source, id: "0123" } }],
    ["an id in capitals", { ...minimal, source: { ...source, id: "0123456789ABCDEF" } }],
    ["a page 0", { ...minimal, pages: [{ ...page, number: 0 }] }],
    ["a skew page", { ...minimal, pages: [{ ...page, rotation: 45 }] }],
    ["a message in one language", { ...minimal, pages: [{ ...page, reason: { en: "a" } }] }],
    ["a block of no kind", { ...minimal, blocks: [{ ...heading, kind: "footer" }] }],
    ["a table on no page", withTable({ pages: [] })],
    ["a table with a foreign unit", withTable({ unit: "美元" })],
    ["a cell without extent", withTable({ cells: [{ ...cell, rowSpan: 0 }] })],
    ["a cell before the first row", withTable({ cells: [{ ...cell, row: -1 }] })],
    ["a box of three numbers", withTable({ cells: [{ ...cell, bbox: [0, 0, 1] }] })],
    ["confidence above 1", withTable({ cells: [{ ...cell, confidence: 1.1 }] })],
    ["a negative count", { ...minimal, accounting: { numbersPrinted: -1, numbersPlaced: 0, lost: [] } }],
  ])("%s", (_, value) => {
    expect(extractionSchema.safeParse(value).success).toBe(false);
  });
});
