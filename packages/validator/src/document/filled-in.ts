import type { BudgetDocument } from "@yusuan/schema";

const LEAST_STATEMENTS = 3;

/** Whether a document is a template that nobody has filled in: at least three statements and no figure at all. */
export function isNotFilledIn({ statements, projects }: BudgetDocument): boolean {
  return (
    statements.length >= LEAST_STATEMENTS &&
    projects.length === 0 &&
    statements.every(({ lines }) => lines.every(({ figures }) => Object.keys(figures).length === 0))
  );
}
