import type { Audit, BudgetDocument, Figure, Finding, Line, Statement } from "@yusuan/schema";

/** A figure by its id; what else is of interest is given. */
export function figure(id: string, value: string, more: Partial<Figure> = {}): Figure {
  return {
    ...{ id, value, text: value, precision: "0.01", page: 1, bbox: [0, 0, 10, 10], confidence: 0.9 },
    ...{ status: "unproven", cell: { table: "t1", row: 0, column: 0 } },
    ...more,
  };
}

/** A coded line; its figures by measure. */
export function line(code: string, name: string, figures: Readonly<Record<string, Figure>>): Line {
  return { id: code, role: "item", code, codeStatus: "exact", name, row: 0, page: 1, figures };
}

export function statement(
  lines: readonly Line[],
  form: Statement["form"] = "expenditure-by-function",
): Statement {
  return {
    ...{ id: form, form, title: form, table: "t1", pages: [1], unit: "元", unitSource: "printed" },
    ...{ recognizedBy: "title", columns: [], lines: [...lines], notes: [], unreadCells: [] },
  };
}

export function budgetOf(
  ...statements: readonly Statement[]
): Pick<BudgetDocument, "statements" | "projects"> {
  return { statements: [...statements], projects: [] };
}

const COUNTS = { figures: 0, proven: 0, unproven: 0, contradicted: 0, repaired: 0 };

export function auditOf(more: Partial<Audit> = {}): Audit {
  return {
    ...{ schema: "yusuan/audit@1", document: "0123456789abcdef", identities: [], findings: [], statuses: {} },
    summary: { identities: 0, satisfied: 0, violated: 0, undecided: 0, ...COUNTS, points: COUNTS },
    ...more,
  };
}

/** An error of the document that blames the first of these figures. */
export function errorOf(...figures: readonly string[]): Finding {
  return {
    ...{ id: "f1", rule: "row-sum", verdict: "document-error", severity: "error" },
    ...{ message: { en: "", zh: "" }, identities: [], figures: [...figures], evidence: [] },
  };
}
