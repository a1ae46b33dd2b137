import {
  AUDIT_SCHEMA,
  amountOf,
  BUDGET_SCHEMA,
  type Cell,
  EXTRACTION_SCHEMA,
  type Figure,
  formatYuan,
  type Identity,
  type MoneyUnit,
  type Table,
} from "@yusuan/schema";
import type { DocumentParts } from "../document-workbook.js";

export type Tiny = {
  /** Printed amounts of the items. */
  readonly items: readonly string[];
  readonly total: string;
  readonly unit?: MoneyUnit;
  readonly outcome?: Identity["outcome"];
  /** Name of the first item. */
  readonly name?: string;
  /** Tables of no known form. */
  readonly others?: number;
};

const ID = "0123456789abcdef";
const HEADERS = ["科目", "预算数"];

/** A document of one statement: a header of two rows, items, and a total that is to be their sum. */
export function tinyDocument({
  items,
  total,
  unit = "元",
  outcome = "satisfied",
  name = "行政运行",
  others = 0,
}: Tiny): DocumentParts {
  const amounts = [...items, total];
  const names = [...items.map((_, index) => (index === 0 ? name : `科目${index + 1}`)), "合计"];
  const figures = amounts.map((text, index) => figureOf(text, index, unit));
  const weights = figures.map((_, index) => (index === items.length ? 1 : -1));
  return {
    line: {
      file: "tiny.pdf",
      id: ID,
      status: "ok",
      pages: { total: 1, read: 1, failed: 0, skipped: 0 },
      seconds: 0,
    },
    extraction: {
      schema: EXTRACTION_SCHEMA,
      source: { id: ID, fileName: "tiny.pdf", mediaType: "application/pdf", sha256: ID.repeat(4), bytes: 1 },
      pages: [],
      blocks: [
        tableOf(names, amounts, unit),
        ...Array.from({ length: others }, (_, index) => otherTable(index)),
      ],
      accounting: { numbersPrinted: 0, numbersPlaced: 0, lost: [] },
      problems: [],
    },
    budget: {
      schema: BUDGET_SCHEMA,
      document: {
        id: ID,
        title: "预算",
        kind: "department-budget",
        fiscalYear: 2026,
        agency: null,
        region: null,
        scope: null,
      },
      statements: [
        {
          id: "s1",
          form: "expenditure-by-function",
          title: "支出预算表",
          table: "t1",
          pages: [1],
          unit,
          unitSource: "printed",
          recognizedBy: "title",
          columns: [{ measure: "total", header: "预算数", column: 1 }],
          lines: figures.map((figure, index) => ({
            id: `s1.${index + 2}`,
            role: index === items.length ? "total" : "item",
            name: names[index] ?? "",
            row: index + 2,
            page: 1,
            figures: { total: figure },
          })),
          notes: [],
          unreadCells: [],
        },
      ],
      projects: [],
      claims: [],
      unrecognized: [],
    },
    audit: {
      schema: AUDIT_SCHEMA,
      document: ID,
      summary: { identities: 1, satisfied: 1, violated: 0, undecided: 0, ...NONE, points: NONE },
      identities: [
        {
          id: "column-total:s1",
          rule: "column-total",
          relation: "equal",
          terms: figures.map(({ id }, index) => ({ figure: id, weight: weights[index] ?? 0 })),
          missing: [],
          difference: "0.00",
          tolerance: "0.00",
          outcome,
        },
      ],
      findings: [],
      statuses: {},
    },
  };
}

const NONE = { figures: 0, proven: 0, unproven: 0, contradicted: 0, repaired: 0 };

function figureOf(text: string, index: number, unit: MoneyUnit): Figure {
  const { fen, quantum } = amountOf(text.replaceAll(",", ""), unit);
  return {
    id: `s1.${index + 2}.total`,
    value: formatYuan(fen),
    precision: formatYuan(quantum),
    text,
    page: 1,
    bbox: null,
    cell: { table: "t1", row: index + 2, column: 1 },
    confidence: 1,
    status: "proven",
  };
}

function tableOf(names: readonly string[], amounts: readonly string[], unit: MoneyUnit): Table {
  return {
    kind: "table",
    id: "t1",
    pages: [1],
    unit,
    method: "ruled",
    rows: names.length + 2,
    columns: 2,
    cells: [
      cellOf(0, 0, "2026年预算", { columnSpan: 2 }),
      ...HEADERS.map((header, column) => cellOf(1, column, header)),
      ...names.flatMap((name, index) => [
        cellOf(index + 2, 0, name),
        cellOf(index + 2, 1, amounts[index] ?? ""),
      ]),
    ],
    repeatedHeaderRows: [],
    captions: [],
    notes: [],
  };
}

function otherTable(index: number): Table {
  const cells = [cellOf(0, 0, "2010301"), cellOf(0, 1, "1,234.5")];
  return { ...tableOf([], [], "元"), id: `t${index + 2}`, rows: 1, cells };
}

function cellOf(row: number, column: number, text: string, more: Partial<Cell> = {}): Cell {
  return { row, column, rowSpan: 1, columnSpan: 1, text, page: 1, bbox: null, confidence: 1, ...more };
}
