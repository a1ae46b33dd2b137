import type { BudgetDocument, FormId } from "@yusuan/schema";
import { claimEntries } from "./claim-entries.js";
import type { Entry } from "./entry.js";
import { evaluationEntries } from "./evaluation-entries.js";
import { withGaps } from "./gaps.js";
import { projectEntries } from "./project-entries.js";
import { statementEntries } from "./statement-entries.js";
import { indexStatement, type StatementIndex } from "./statement-index.js";
import { statementSets } from "./statement-sets.js";

/** The statements of one body, by form. */
export type StatementSet = {
  /** From 1, in document order. */
  readonly number: number;
  readonly forms: ReadonlyMap<FormId, StatementIndex>;
};

/** A document with everything that rules look up. */
export type DocumentIndex = {
  readonly document: BudgetDocument;
  /** Every figure, weight and score, and every amount of a claim, by its id. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sets: readonly StatementSet[];
};

export function indexDocument(document: BudgetDocument): DocumentIndex {
  const numbers = [
    ...statementEntries(document.statements),
    ...projectEntries(document.projects),
    ...evaluationEntries(document.evaluation),
  ];
  const read = numbers.some(({ scanned }) => scanned !== undefined);
  const drafts = [...numbers, ...claimEntries(document.claims, read)];
  const entries = new Map(drafts.map((draft, order) => [draft.figure.id, { ...draft, order }]));
  const sets = statementSets(document.statements).map((statements, i) => ({
    number: i + 1,
    forms: withGaps(
      new Map(statements.map((statement) => [statement.form, indexStatement(statement, entries)])),
    ),
  }));
  return { document, entries, sets };
}
