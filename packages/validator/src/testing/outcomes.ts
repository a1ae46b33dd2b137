import type { BudgetDocument } from "@yusuan/schema";
import { indexDocument } from "../document/document-index.js";
import { identify } from "../engine/identify.js";
import type { IdentityRule } from "../rules/rule.js";
import { budget, type StatementText } from "./budget-text.js";

/** A document and the outcomes that one rule gives on it: `+` satisfied, `x` violated, `?` undecided. */
export type Case = {
  readonly name: string;
  readonly statements: readonly StatementText[];
  readonly outcomes: string;
};

const SIGNS = { satisfied: "+", violated: "x", undecided: "?" } as const;

/** The outcomes of one rule in order, also of habits that are not kept. */
export function outcomesOf(rule: IdentityRule, statements: readonly StatementText[]): string {
  return outcomesIn(rule, budget(statements));
}

export function outcomesIn(rule: IdentityRule, document: BudgetDocument): string {
  const { identities, unkept } = identify(indexDocument(document), [rule]);
  return [...identities, ...unkept].map(({ identity }) => SIGNS[identity.outcome]).join("");
}
