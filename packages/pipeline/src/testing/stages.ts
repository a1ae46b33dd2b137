import {
  AUDIT_SCHEMA,
  type Audit,
  BUDGET_SCHEMA,
  type BudgetDocument,
  EXTRACTION_SCHEMA,
  type Extraction,
  InputError,
  type Page,
} from "@yusuan/schema";
import { idOf, sha256Of } from "../inputs/fingerprint.js";
import type { Log } from "../work/log.js";
import type { DocumentSource, Stages } from "../work/stages.js";

/** A log that says nothing. */
export const QUIET: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const page = (number: number, status: Page["status"] = "read"): Page => ({
  number,
  width: 595,
  height: 842,
  rotation: 0,
  method: "text",
  status,
});

/** An extraction with pages of the given statuses and nothing on them. */
export function extractionOf(source: DocumentSource, statuses: readonly Page["status"][]): Extraction {
  const sha256 = sha256Of(source.bytes);
  return {
    schema: EXTRACTION_SCHEMA,
    source: {
      id: idOf(sha256),
      fileName: source.fileName,
      mediaType: "text/plain",
      sha256,
      bytes: source.bytes.byteLength,
    },
    pages: statuses.map((status, index) => page(index + 1, status)),
    blocks: [],
    accounting: { numbersPrinted: 0, numbersPlaced: 0, lost: [] },
    problems: [],
  };
}

/**
 * Stages that do what the text of the file says: `pages read failed skipped` gives such pages, `refuse` an input
 * error, `break` an error of the normalizer, `bend` an output that departs from its schema.
 */
export const OBEDIENT: Stages = {
  extract: async (source) => {
    const words = new TextDecoder().decode(source.bytes).trim().split(/\s+/u);
    if (words[0] === "refuse") throw new InputError("unsupported", { en: "no such format", zh: "不支持" });
    const statuses = words.filter((word): word is Page["status"] => /^(?:read|failed|skipped)$/u.test(word));
    const extraction = extractionOf(source, statuses.length > 0 ? statuses : ["read"]);
    return { ...extraction, problems: words.includes("problem") ? [PROBLEM] : [] };
  },
  normalize: (extraction) => {
    if (extraction.source.fileName.startsWith("break")) throw new TypeError("broken");
    return budgetOf(extraction.source.id, extraction.source.fileName.startsWith("bend") ? 20.5 : 2026);
  },
  audit: (budget) => auditOf(budget.document.id),
  applyStatuses: (budget) => budget,
};

const PROBLEM = { code: "odd-fonts", page: 1, message: { en: "odd fonts", zh: "字体异常" } };

function budgetOf(id: string, fiscalYear: number): BudgetDocument {
  return {
    statements: [],
    projects: [],
    claims: [],
    unrecognized: [],
    // Last on purpose: the order of the model must win.
    schema: BUDGET_SCHEMA,
    document: {
      id,
      title: null,
      kind: "department-budget",
      fiscalYear,
      agency: null,
      region: null,
      scope: null,
    },
  };
}

function auditOf(document: string): Audit {
  const summary = {
    identities: 0,
    satisfied: 0,
    violated: 0,
    undecided: 0,
    figures: 0,
    proven: 0,
    unproven: 0,
    contradicted: 0,
    repaired: 0,
    points: { figures: 0, proven: 0, unproven: 0, contradicted: 0, repaired: 0 },
  };
  return { schema: AUDIT_SCHEMA, document, summary, identities: [], findings: [], statuses: {} };
}
