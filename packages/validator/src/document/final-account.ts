import { FINAL_ACCOUNT_FORMS, type FormId, STATEMENT_FORMS } from "@yusuan/schema";
import type { StatementSet } from "./document-index.js";
import type { StatementIndex } from "./statement-index.js";

/**
 * The final account of a body under the names of the forms of a budget, for what adds up alike in both. Empty where
 * the document holds none.
 */
export function finalAccountOf({ number, forms }: StatementSet): StatementSet {
  const renamed = FINAL_ACCOUNT_FORMS.flatMap((form): readonly (readonly [FormId, StatementIndex])[] => {
    const index = forms.get(form);
    const plain = STATEMENT_FORMS.find((other) => form === `final-account-${other}`);
    return index && plain ? [[plain, index]] : [];
  });
  return { number, forms: new Map(renamed) };
}
