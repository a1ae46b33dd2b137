import type { BudgetDocument } from "@yusuan/schema";
import { indexDocument } from "../document/document-index.js";
import type { CheckResult, CheckRule } from "../rules/rule.js";
import { budget, type StatementText } from "./budget-text.js";
import { withClaims } from "./claim-text.js";

/** What a check finds in a document of these claims. */
export function found(
  rule: CheckRule,
  texts: readonly string[],
  statements: readonly StatementText[] = [],
  facts: Partial<BudgetDocument["document"]> = {},
): readonly CheckResult[] {
  return rule.find(indexDocument(withClaims(budget(statements, facts), texts)));
}
