import type { FormId } from "@yusuan/schema";
import type { StatementSet } from "../../document/document-index.js";
import { finalAccountOf } from "../../document/final-account.js";
import { type IdentityDraft, NOTHING, softCell, sum } from "../../engine/draft.js";

export const CONTRIBUTION_FORMS = [
  "general-budget-by-function",
  "basic-expenditure-by-economic",
  "final-account-general-budget-by-function",
  "final-account-basic-expenditure-by-economic",
] as const;

/**
 * Basic expenditure under these function codes (left) and the total under these economic codes (right); nothing
 * where the document does not print a code of either list. The same for the final account.
 */
export function contribution(
  set: StatementSet,
  functionCodes: readonly string[],
  economicCodes: readonly string[],
): readonly IdentityDraft[] {
  return [set, finalAccountOf(set)].flatMap((each) => compare(each, functionCodes, economicCodes));
}

function compare(
  { forms }: StatementSet,
  functionCodes: readonly string[],
  economicCodes: readonly string[],
): readonly IdentityDraft[] {
  const under = (form: FormId, codes: readonly string[], measure: string) => {
    const index = forms.get(form);
    if (!index) return NOTHING;
    const lines = codes.flatMap((code) => index.byCode.get(code) ?? []);
    return sum(lines.map((line) => softCell(index, line, measure)));
  };
  const left = under("general-budget-by-function", functionCodes, "basic");
  const right = under("basic-expenditure-by-economic", economicCodes, "total");
  if (left.entries.length === 0 || right.entries.length === 0) return [];
  return [{ key: functionCodes[0] ?? "", left, right }];
}
