import type { RunDocument } from "@yusuan/pipeline";
import {
  AUDIT_SCHEMA,
  BUDGET_SCHEMA,
  type BudgetDocument,
  type Claim,
  type Figure,
  type FigureStatus,
  type FormId,
  type Line,
  type Statement,
} from "@yusuan/schema";

type LineSpec = Partial<Line> & {
  readonly name: string;
  readonly amounts: Readonly<Record<string, string>>;
};

type DocumentSpec = {
  readonly id?: string;
  readonly file?: string;
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly kind?: BudgetDocument["document"]["kind"];
  readonly scope?: "department" | "unit" | null;
  readonly statements?: readonly Statement[];
  readonly claims?: readonly Claim[];
  readonly projects?: BudgetDocument["projects"];
  readonly status?: RunDocument["line"]["status"];
  readonly proven?: number;
  readonly contradicted?: number;
};

/** A figure in 元 to the 分. */
export function figureOf(id: string, value: string, status: FigureStatus = "proven"): Figure {
  return {
    id,
    value,
    precision: "0.01",
    text: value,
    page: 1,
    bbox: null,
    place: "line 1",
    cell: { table: "t1", row: 0, column: 0 },
    confidence: 1,
    status,
  };
}

/** A statement whose figures are named after it, the line and the measure: `s1.0.total`. */
export function statementOf(
  form: FormId,
  lines: readonly LineSpec[],
  id = "s1",
  status?: FigureStatus,
): Statement {
  const measures = [...new Set(lines.flatMap(({ amounts }) => Object.keys(amounts)))];
  return {
    id,
    form,
    title: form,
    table: "t1",
    pages: [1],
    unit: "元",
    unitSource: "printed",
    recognizedBy: "title",
    columns: measures.map((measure, column) => ({ measure, header: measure, column })),
    lines: lines.map(({ amounts, ...line }, row) => ({
      id: `${id}.${row}`,
      role: "item",
      row,
      page: 1,
      ...line,
      figures: Object.fromEntries(
        Object.entries(amounts).map(([measure, value]) => [
          measure,
          figureOf(`${id}.${row}.${measure}`, value, status),
        ]),
      ),
    })),
    notes: [],
    unreadCells: [],
  };
}

/** A coded line of the functional classification. */
export function coded(code: string, name: string, total: string): LineSpec {
  return { code, classification: "function", codeStatus: "exact", name, amounts: { total } };
}

/** The 合计 of a coded form. */
export function total(value: string): LineSpec {
  return { role: "total", name: "合计", amounts: { total: value } };
}

/** A document of a run, as ingest leaves it. */
export function documentOf(spec: DocumentSpec = {}): RunDocument & { readonly budget: BudgetDocument } {
  const id = spec.id ?? "0000000000000001";
  const counts = {
    figures: 0,
    proven: spec.proven ?? 0,
    unproven: 0,
    contradicted: spec.contradicted ?? 0,
    repaired: 0,
  };
  return {
    line: {
      file: spec.file ?? `${id}.pdf`,
      id,
      status: spec.status ?? "ok",
      pages: { total: 1, read: 1, failed: 0, skipped: 0 },
      seconds: 0,
    },
    budget: {
      schema: BUDGET_SCHEMA,
      document: {
        id,
        title: null,
        kind: spec.kind ?? "department-budget",
        fiscalYear: spec.year === undefined ? 2024 : spec.year,
        agency: spec.agency === undefined ? "上海市示例区档案局" : spec.agency,
        region: "上海市示例区",
        scope: spec.scope === undefined ? "department" : spec.scope,
      },
      statements: [...(spec.statements ?? [statementOf("general-budget-by-function", [total("0.00")])])],
      projects: spec.projects ?? [],
      claims: [...(spec.claims ?? [])],
      unrecognized: [],
    },
    audit: {
      schema: AUDIT_SCHEMA,
      document: id,
      summary: {
        identities: 0,
        satisfied: 0,
        violated: 0,
        undecided: 0,
        ...counts,
        points: { ...counts, proven: 0, contradicted: 0 },
      },
      identities: [],
      findings: [],
      statuses: {},
    },
  };
}

/** A claim of an amount. */
export function claimOf(id: string, rest: Partial<Claim>): Claim {
  return {
    id,
    kind: "amount",
    text: "",
    printed: "",
    subject: "",
    measure: "total",
    value: "0.00",
    unit: "元",
    precision: "100.00",
    page: 1,
    bbox: null,
    figures: [],
    related: [],
    status: "unproven",
    ...rest,
  };
}
