import type { StatementSet } from "../../document/document-index.js";
import { entryAt, totalLine } from "../../document/statement-index.js";
import { cell, type IdentityDraft } from "../../engine/draft.js";

export const RUNNING_COST_FORMS = ["three-public-and-operating", "basic-expenditure-by-economic"] as const;

/** Running costs of government organs (left) and operating expenses by economic classification (right). */
export function operationAndPublic({ forms }: StatementSet): readonly IdentityDraft[] {
  const expenses = forms.get(RUNNING_COST_FORMS[0]);
  const economic = forms.get(RUNNING_COST_FORMS[1]);
  const total = economic && totalLine(economic);
  if (!expenses || !economic || !total) return [];
  const lines = expenses.statement.lines.filter((line) => entryAt(expenses, line, "agency-operation"));
  const line = lines.findLast(({ role }) => role === "total") ?? (lines.length === 1 ? lines[0] : undefined);
  if (!line) return [];
  return [
    { key: line.id, left: cell(expenses, line, "agency-operation"), right: cell(economic, total, "public") },
  ];
}
