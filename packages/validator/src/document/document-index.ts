import type { BudgetDocument, FormId } from "@yusuan/schema";
import { type Entry, entriesOf } from "./entry.js";
import { withGaps } from "./gaps.js";
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
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sets: readonly StatementSet[];
};

export function indexDocument(document: BudgetDocument): DocumentIndex {
  const entries = entriesOf(document.statements);
  const sets = statementSets(document.statements).map((statements, i) => ({
    number: i + 1,
    forms: withGaps(
      new Map(statements.map((statement) => [statement.form, indexStatement(statement, entries)])),
    ),
  }));
  return { document, entries, sets };
}
