import type { StatementSet } from "../../document/document-index.js";
import { type IdentityDraft, NOTHING, softCell, sum } from "../../engine/draft.js";

export const CONTRIBUTION_FORMS = ["general-budget-by-function", "basic-expenditure-by-economic"] as const;

/**
 * Basic expenditure under these function codes (left) and the total under these economic codes (right); nothing
 * where the document does not print a code of either list.
 */
export function contribution(
  { forms }: StatementSet,
  functionCodes: readonly string[],
  economicCodes: readonly string[],
): readonly IdentityDraft[] {
  const under = (form: (typeof CONTRIBUTION_FORMS)[number], codes: readonly string[], measure: string) => {
    const index = forms.get(form);
    if (!index) return NOTHING;
    const lines = codes.flatMap((code) => index.byCode.get(code) ?? []);
    return sum(lines.map((line) => softCell(index, line, measure)));
  };
  const left = under(CONTRIBUTION_FORMS[0], functionCodes, "basic");
  const right = under(CONTRIBUTION_FORMS[1], economicCodes, "total");
  if (left.entries.length === 0 || right.entries.length === 0) return [];
  return [{ key: functionCodes[0] ?? "", left, right }];
}
