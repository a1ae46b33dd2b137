import { describe, expect, test } from "vitest";
import { BUDGET_SCHEMA, budgetDocumentSchema } from "./budget.js";
import { codeStatusSchema, STATEMENT_FORMS } from "./statement.js";

const figure = {
  id: "f1",
  value: "4389103.48",
  precision: "0.01",
  text: "4,389,103.48",
  page: 9,
  bbox: [1, 2, 3, 4],
  cell: { table: "t3", row: 2, column: 4 },
  confidence: 1,
  status: "unproven",
};
const line = { id: "l1", role: "item", name: "行政运行", row: 2, page: 9, figures: { total: figure } };
const statement = {
  id: "s1",
  form: "expenditure-by-function",
  title: "支出预算总表",
  table: "t3",
  pages: [9],
  unit: "元",
  unitSource: "printed",
  recognizedBy: "title",
  columns: [{ measure: "total", header: "合计", column: 4 }],
  lines: [line],
  notes: [],
  unreadCells: [],
};
const note = { block: "b7", text: "注：空表", page: 9, bbox: [1, 2, 3, 4] };
const unknown = {
  id: "0123456789abcdef",
  title: null,
  kind: "unknown",
  fiscalYear: null,
  agency: null,
  region: null,
  scope: null,
};
const minimal = {
  schema: BUDGET_SCHEMA,
  document: unknown,
  statements: [],
  projects: [],
  claims: [],
  unrecognized: [],
};
const withStatement = (change: object): object => ({ ...minimal, statements: [{ ...statement, ...change }] });
const withLine = (change: object): object => withStatement({ lines: [{ ...line, ...change }] });
const withFigure = (change: object): object => withLine({ figures: { total: { ...figure, ...change } } });

describe("budgetDocumentSchema accepts", () => {
  test.each<[string, object]>([
    ["a document of which nothing is known", minimal],
    ["a statement", withStatement({})],
    ["a note with a box", withStatement({ notes: [note] })],
    ["a note without a box", withStatement({ notes: [{ ...note, bbox: null, place: "line 3" }] })],
    ["an unrecognized table", { ...minimal, unrecognized: ["t7"] }],
    ["a negative figure without a box", withFigure({ value: "-5", bbox: null, place: "line 3" })],
    ["a repaired figure", withFigure({ status: "repaired", reading: "4389108.48" })],
    ["a line without figures", withLine({ figures: {} })],
    ...STATEMENT_FORMS.map((form): [string, object] => [`form ${form}`, withStatement({ form })]),
    ...codeStatusSchema.options.map((codeStatus): [string, object] => [
      `code status ${codeStatus}`,
      withLine({ code: "2010301", classification: "function", codeStatus }),
    ]),
  ])("%s", (_, value) => {
    expect(budgetDocumentSchema.parse(value)).toEqual(value);
  });
});

describe("budgetDocumentSchema refuses", () => {
  test.each<[string, object]>([
    ["another version", { ...minimal, schema: "yusuan/budget@0" }],
    ["an unknown key", { ...minimal, extra: [] }],
    ["a document without a title key", { ...minimal, document: { ...unknown, title: undefined } }],
    ["a kind of no catalogue", { ...minimal, document: { ...unknown, kind: "budget" } }],
    ["half a year", { ...minimal, document: { ...unknown, fiscalYear: 2025.5 } }],
    ["a form of no catalogue", withStatement({ form: "T1" })],
    ["a statement on no page", withStatement({ pages: [] })],
    ["a statement without a unit", withStatement({ unit: undefined })],
    ["a note that is a bare text", withStatement({ notes: [note.text] })],
    ["a note of no block", withStatement({ notes: [{ ...note, block: undefined }] })],
    ["a note that leaves its box out", withStatement({ notes: [{ ...note, bbox: undefined }] })],
    ["a line of no role", withLine({ role: "sum" })],
    ["a code status of no list", withLine({ codeStatus: "wrong" })],
    ["a value that is a float", withFigure({ value: 4389103.48 })],
    ["a value with separators", withFigure({ value: "4,389,103.48" })],
    ["a value in no digits", withFigure({ value: "" })],
    ["a value without whole part", withFigure({ value: ".5" })],
    ["a figure without a place", withFigure({ cell: undefined })],
    ["a figure of no status", withFigure({ status: "ok" })],
    ["confidence below 0", withFigure({ confidence: -0.1 })],
  ])("%s", (_, value) => {
    expect(budgetDocumentSchema.safeParse(value).success).toBe(false);
  });
});
