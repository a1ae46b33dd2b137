import { BUDGET_SCHEMA, type BudgetDocument, type Repair, type Review } from "@yusuan/schema";
import { expect, test } from "vitest";
import { documentOf } from "../testing/samples.js";
import { formatFindings } from "./findings.js";
import { createStyle } from "./style.js";

const repair: Repair = {
  figure: "g7",
  read: "12345.60",
  value: "72345.60",
  odds: 40,
  identities: ["i1", "i2"],
};
const doubtful = (n: number): Review => ({
  figure: `g${n}`,
  page: n,
  bbox: [10, 20, 30, 40],
  text: "88.00",
  confidence: 0.62,
  status: "unproven",
  candidates: ["88000.00"],
});
const budget: BudgetDocument = {
  schema: BUDGET_SCHEMA,
  document: {
    id: "0123456789abcdef",
    title: null,
    kind: "unknown",
    fiscalYear: null,
    agency: null,
    region: null,
    scope: null,
  },
  statements: [
    {
      id: "s1",
      form: "basic-expenditure-by-economic",
      title: "支出表",
      table: "t1",
      pages: [4],
      unit: "元",
      unitSource: "printed",
      recognizedBy: "title",
      columns: [],
      lines: [
        {
          id: "l1",
          role: "item",
          name: "工资",
          row: 1,
          page: 4,
          figures: {
            total: {
              id: "g7",
              value: "72345.60",
              precision: "0.01",
              text: "12,345.60",
              page: 4,
              bbox: [1, 2, 3, 4],
              cell: { table: "t1", row: 1, column: 1 },
              confidence: 0.8,
              status: "repaired",
              reading: "12345.60",
            },
          },
        },
      ],
      notes: [],
      unreadCells: [],
    },
  ],
  projects: [],
  claims: [],
  unrecognized: [],
};

const told = (lang: "en" | "zh", repairs: readonly Repair[], review: readonly Review[]) => {
  const { line, audit } = documentOf([]);
  const scanned = audit && { ...audit, repairs: [...repairs], review: [...review] };
  return formatFindings([{ line, budget, ...(scanned ? { audit: scanned } : {}) }], lang, createStyle(false));
};

test("a repaired figure tells what was read, what it was settled to, why, and where it stands", () => {
  expect(told("en", [repair], [])).toContain(
    "  1 reading settled by the arithmetic:\n    read 12,345.60, settled to 72,345.60 (2 identities) page 4 (1, 2, 3, 4) “12,345.60” g7\n",
  );
  expect(told("zh", [repair], [])).toContain("识别为 12,345.60，校正为 72,345.60（2 条勾稽关系） 第 4 页");
});

test("a figure to look at tells how sure the reading is, what else it may say, and where it stands", () => {
  expect(told("en", [], [doubtful(3)])).toContain(
    "  1 reading to look at, likeliest to be wrong first:\n    62 %, may be 88,000.00 page 3 (10, 20, 30, 40) “88.00” g3\n",
  );
  expect(told("zh", [], [doubtful(3)])).toContain("62 %，也可能是 88,000.00 第 3 页");
});

test("of many the first twenty are shown, and how many more there are", () => {
  const text = told(
    "en",
    [],
    Array.from({ length: 23 }, (_, i) => doubtful(i + 1)),
  );
  expect(text).toContain("23 readings to look at");
  expect(text).toContain("page 20 ");
  expect(text).not.toContain("page 21 ");
  expect(text).toContain("    and 3 more, see audit.json\n");
});

test("a repaired figure that budget.json does not hold is named by its id", () => {
  expect(told("en", [{ ...repair, figure: "g99" }], [])).toContain("(2 identities) g99\n");
});

test("nothing is told of documents that were not scanned", () => {
  expect(told("en", [], [])).not.toMatch(/reading/u);
});
