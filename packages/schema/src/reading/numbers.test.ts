import { expect, test } from "vitest";
import { BUDGET_SCHEMA, type BudgetDocument, budgetDocumentSchema } from "../model/budget.js";
import { numbersOf } from "./numbers.js";

const figure = (id: string, column: number) => ({
  ...{ id, value: "10.00", precision: "0.01", text: "10.00", page: 1, bbox: null },
  ...{ cell: { table: "t1", row: 2, column }, confidence: 1, status: "proven" },
});
const claim = {
  ...{
    id: "c1",
    kind: "amount",
    text: "支出预算10元",
    printed: "10元",
    subject: "支出预算",
    measure: "total",
  },
  ...{
    value: "10.00",
    unit: "元",
    precision: "1.00",
    page: 1,
    bbox: null,
    figures: [],
    related: [],
    status: "proven",
  },
};

function documentOf(): BudgetDocument {
  return budgetDocumentSchema.parse({
    schema: BUDGET_SCHEMA,
    document: {
      ...{ id: "0123456789abcdef", title: null, kind: "unknown", fiscalYear: null },
      ...{ agency: null, region: null, scope: null },
    },
    statements: [
      {
        ...{ id: "s1", form: "expenditure-by-function", title: "支出预算总表", table: "t1", pages: [1] },
        ...{ unit: "万元", unitSource: "printed", recognizedBy: "title", notes: [], unreadCells: [] },
        columns: [
          { measure: "total", header: "支出预算/合计", column: 4 },
          { measure: "basic", header: "支出预算/基本支出", column: 5 },
        ],
        lines: [
          {
            ...{ id: "l1", role: "item", code: "2010301", classification: "function", name: "行政运行" },
            ...{
              row: 2,
              page: 1,
              figures: { total: figure("s1.2.total", 4), basic: figure("s1.2.basic", 5) },
            },
          },
          { id: "l2", role: "total", name: "", row: 3, page: 1, figures: { total: figure("s1.3.total", 9) } },
        ],
      },
    ],
    projects: [],
    claims: [claim],
    unrecognized: [],
  });
}

test("a figure is called by its line and the last header of its column, or by its measure where it has none", () => {
  const numbers = numbersOf(documentOf(), new Map());
  expect(numbers.map(({ kind, label, figure: { id } }) => [kind, id, label])).toEqual([
    ["amount", "s1.2.total", "2010301 行政运行 · 合计"],
    ["amount", "s1.2.basic", "2010301 行政运行 · 基本支出"],
    ["amount", "s1.3.total", "total"],
    ["claim", "c1", "支出预算"],
  ]);
});

test("an amount knows its statement and the unit that is printed", () => {
  const document = documentOf();
  const [first] = numbersOf(document, new Map());
  expect(first).toMatchObject({ unit: "万元", statement: document.statements[0] });
});

test("each id comes once", () => {
  const document = documentOf();
  const twice = { ...document, claims: [...document.claims, ...document.claims] };
  expect(numbersOf(twice, new Map())).toHaveLength(4);
});
