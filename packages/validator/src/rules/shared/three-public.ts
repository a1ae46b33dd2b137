import type { StatementSet } from "../../document/document-index.js";
import { entryAt } from "../../document/statement-index.js";
import { cell, type IdentityDraft, sum } from "../../engine/draft.js";

export const THREE_PUBLIC_FORMS = [
  "final-account-basic-expenditure-by-economic",
  "final-account-three-public-and-operating",
] as const;

/** Economic codes that are one of the three public expenses. */
const EXPENSES = [
  { code: "30217", measure: "reception" },
  { code: "30212", measure: "overseas" },
  { code: "30231", measure: "vehicle-operation" },
  { code: "31013", measure: "vehicle-purchase" },
] as const;

/** What basic expenditure paid of each of the three public expenses (left), and the whole of it (right). */
export function basicThreePublic({ forms }: StatementSet): readonly IdentityDraft[] {
  const economic = forms.get(THREE_PUBLIC_FORMS[0]);
  const expenses = forms.get(THREE_PUBLIC_FORMS[1]);
  if (!economic || !expenses) return [];
  return EXPENSES.flatMap(({ code, measure }) => {
    const lines = expenses.statement.lines.filter((line) => entryAt(expenses, line, measure));
    const line =
      lines.findLast(({ role }) => role === "total") ?? (lines.length === 1 ? lines[0] : undefined);
    const paid = (economic.byCode.get(code) ?? []).filter((each) => entryAt(economic, each, "total"));
    if (!line || paid.length === 0) return [];
    const left = sum(paid.map((each) => cell(economic, each, "total")));
    return [{ key: code, left, right: cell(expenses, line, measure) }];
  });
}
