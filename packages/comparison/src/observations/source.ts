import type { RunDocument } from "@yusuan/pipeline";
import type { Audit, BudgetDocument, DocumentKind, Message } from "@yusuan/schema";
import { agencyName } from "../agencies/name.js";
import type { Kind, Source } from "./observation.js";

/** A document that stands in no comparison, and why. */
export type LeftOut = {
  readonly file: string;
  readonly id: string | null;
  readonly reason: "not-read" | "other-kind" | "no-year" | "no-agency" | "no-statements";
};

export const LEFT_OUT: Readonly<Record<LeftOut["reason"], Message>> = {
  "not-read": { en: "not read", zh: "未能读取" },
  "other-kind": { en: "neither a budget nor a final account", zh: "既非预算也非决算" },
  "no-year": { en: "does not say its fiscal year", zh: "未写明年度" },
  "no-agency": { en: "does not say whose it is", zh: "未写明部门（单位）" },
  "no-statements": { en: "holds none of the known forms", zh: "没有可识别的报表" },
};

const KINDS: Readonly<Partial<Record<DocumentKind, Kind>>> = {
  "department-budget": "budget",
  "final-account": "final-account",
};

/** What a comparison has to know of a document, or why it is left out. */
export function sourceOf({ line, budget, audit }: RunDocument): Source | LeftOut {
  const out = (reason: LeftOut["reason"]): LeftOut => ({ file: line.file, id: line.id, reason });
  if (!budget || !audit) return out("not-read");
  const { id, kind: documentKind, fiscalYear, agency, region, scope } = budget.document;
  const kind = KINDS[documentKind];
  if (!kind) return out("other-kind");
  if (fiscalYear === null) return out("no-year");
  if (agency === null) return out("no-agency");
  if (budget.statements.length === 0) return out("no-statements");
  const { key, isOwnLevel } = agencyName(agency);
  return {
    id,
    file: line.file,
    agencyName: agency,
    agencyKey: key,
    region,
    year: fiscalYear,
    kind,
    scope: isOwnLevel ? "unit" : scope,
    isOwnLevel,
    isPartial: line.status !== "ok",
    isDamaged: isDamaged(audit, budget),
    proven: audit.summary.proven,
    contradicted: audit.summary.contradicted,
  };
}

function isDamaged(audit: Audit, budget: BudgetDocument): boolean {
  const figures = new Set(
    budget.statements.flatMap(({ lines }) =>
      lines.flatMap((line) => Object.values(line.figures).map((figure) => figure.id)),
    ),
  );
  return audit.findings.some(
    ({ verdict, figures: named }) =>
      verdict === "extraction-loss" && (named.length === 0 || named.some((figure) => figures.has(figure))),
  );
}
