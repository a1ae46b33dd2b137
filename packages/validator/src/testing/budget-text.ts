import {
  type BBox,
  BUDGET_SCHEMA,
  type BudgetDocument,
  budgetDocumentSchema,
  type Figure,
  type FormId,
  formatYuan,
  type Line,
  type MoneyUnit,
  parseAmount,
  type Statement,
} from "@yusuan/schema";
import { formById } from "@yusuan/taxonomy";

/**
 * A statement in a few characters: first line the measures, then one line a row: `201 name 1.00 -` for a coded
 * row, `= 合计 1.00` for a total, `<` / `>` before a row of the revenue / expenditure side, `<.` for a part of the
 * revenue line above, `-` for an empty cell and `?` for one that cannot be read.
 */
export type StatementText = {
  readonly form: FormId;
  readonly text: string;
  readonly unit?: MoneyUnit;
  readonly unitSource?: Statement["unitSource"];
  readonly notes?: readonly string[];
  /** Box of the first figure of every line, and of every note. */
  readonly bbox?: BBox;
  readonly confidence?: number;
  readonly preparedBy?: string;
};

type Facts = Partial<BudgetDocument["document"]>;

/** Make a document that the schema accepts. */
export function budget(statements: readonly StatementText[], facts: Facts = {}): BudgetDocument {
  return budgetDocumentSchema.parse({
    schema: BUDGET_SCHEMA,
    document: {
      id: "0123456789abcdef",
      title: null,
      kind: "department-budget",
      fiscalYear: 2025,
      agency: null,
      region: null,
      scope: "department",
      ...facts,
    },
    statements: statements.map((text, i) => statement(text, i + 1)),
    projects: [],
    claims: [],
    unrecognized: [],
  });
}

function statement(source: StatementText, number: number): Statement {
  const { form, text, unit = "元", unitSource = "printed", notes = [], preparedBy } = source;
  const id = `s${number}`;
  const box = source.bbox ? ([...source.bbox] as [number, number, number, number]) : null;
  const rows = text
    .split("\n")
    .map((row) => row.trim())
    .filter((row) => row !== "");
  const measures = (rows.shift() ?? "").split(/\s+/u);
  const sided = formById(form).layout === "two-sided";
  const lines: Line[] = [];
  const unreadCells: { row: number; column: number; text: string }[] = [];
  const openByLength = new Map<string, string>();
  rows.forEach((row, at) => {
    const [, mark = "", rest = ""] = /^(=?[<>]?\.?)\s*(.*)$/u.exec(row) ?? [];
    const cells = rest.split(/\s+/u);
    const code = /^\d+$/u.test(cells[0] ?? "") && cells.length > measures.length ? cells.shift() : undefined;
    const name = cells.shift() ?? "";
    const lineId = `${id}.${at + 1}`;
    const figures: Record<string, Figure> = {};
    measures.forEach((measure, column) => {
      const printed = cells[column] ?? "-";
      if (printed === "?") unreadCells.push({ row: at, column, text: "#" });
      const parsed = parseAmount(printed, unit);
      if (parsed.kind !== "amount") return;
      figures[measure] = {
        id: `${lineId}.${measure}`,
        value: formatYuan(parsed.amount.fen),
        precision: formatYuan(parsed.amount.quantum),
        text: printed,
        page: number,
        bbox: column === 0 ? box : null,
        cell: { table: `t${number}`, row: at, column },
        confidence: source.confidence ?? 1,
        status: "unproven",
      };
    });
    const parent = mark.includes(".")
      ? openByLength.get("<")
      : code && openByLength.get(code.slice(0, code.length - 2));
    lines.push({
      id: lineId,
      role: mark.startsWith("=") ? "total" : name === "小计" ? "group" : "item",
      ...(mark.includes("<") && { side: "revenue" as const }),
      ...(mark.includes(">") && { side: "expenditure" as const }),
      ...(code && { code }),
      name,
      ...(parent && { parent }),
      row: at,
      page: number,
      figures,
    });
    if (code) openByLength.set(code, lineId);
    if (mark === "<") openByLength.set("<", lineId);
  });
  const sides = sided ? (["revenue", "expenditure"] as const) : [undefined];
  return {
    id,
    form,
    title: formById(form).zh,
    table: `t${number}`,
    pages: [number],
    unit,
    unitSource,
    ...(preparedBy && { preparedBy }),
    recognizedBy: "title",
    columns: sides.flatMap((side) =>
      measures
        .map((measure, column) => ({ measure, header: measure, column, ...(side && { side }) }))
        .filter(({ measure }) => side !== "revenue" || measure === "total"),
    ),
    lines,
    notes: notes.map((text, at) => ({ block: `b${number}.${at + 1}`, text, page: number, bbox: box })),
    unreadCells,
  };
}
