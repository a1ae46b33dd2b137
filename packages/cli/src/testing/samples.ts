import type { RunDocument } from "@yusuan/pipeline";
import { AUDIT_SCHEMA, type Finding, type Table } from "@yusuan/schema";

/** A table of two columns from rows of texts. */
export function tableOf(rows: readonly (readonly string[])[], rest: Partial<Table> = {}): Table {
  return {
    kind: "table",
    id: "t1",
    pages: [1],
    method: "ruled",
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        page: 1,
        bbox: null,
        confidence: 1,
      })),
    ),
    repeatedHeaderRows: [],
    captions: [],
    notes: [],
    ...rest,
  };
}

/** A finding with one piece of evidence on page 9. */
export function findingOf(rest: Partial<Finding> = {}): Finding {
  return {
    id: "f1",
    rule: "row-total",
    verdict: "document-error",
    severity: "error",
    message: { en: "the parts do not add up", zh: "分项之和不等于合计" },
    expected: "1097073.43",
    actual: "1097073.34",
    difference: "-0.09",
    identities: [],
    figures: ["g1"],
    evidence: [{ figure: "g1", page: 9, bbox: [10.2, 20, 30, 40], text: "1,097,073.34" }],
    ...rest,
  };
}

/** A document of a run with these findings. */
export function documentOf(findings: readonly Finding[], file = "年度/预算 1.pdf"): RunDocument {
  const id = "0123456789abcdef";
  return {
    line: {
      file,
      id,
      status: "ok",
      pages: { total: 1, read: 1, failed: 0, skipped: 0 },
      seconds: 1,
    },
    audit: {
      schema: AUDIT_SCHEMA,
      document: id,
      summary: {
        identities: 3,
        satisfied: 2,
        violated: 1,
        undecided: 0,
        figures: 5,
        proven: 3,
        unproven: 1,
        contradicted: 1,
        repaired: 0,
        points: { figures: 0, proven: 0, unproven: 0, contradicted: 0, repaired: 0 },
      },
      identities: [],
      findings: [...findings],
      statuses: {},
    },
  };
}

/** A document of a run that could not be read. */
export function failedDocument(file = "bad.pdf"): RunDocument {
  return {
    line: {
      file,
      id: null,
      status: "failed",
      reason: "not-found: no such file / 没有这个文件",
      pages: { total: 0, read: 0, failed: 0, skipped: 0 },
      seconds: 0,
    },
  };
}
