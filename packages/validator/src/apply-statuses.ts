import type { Audit, BudgetDocument } from "@yusuan/schema";

/** The document with the verdict of its audit on every figure; neither argument is changed. */
export function applyStatuses(
  document: BudgetDocument,
  { statuses }: Pick<Audit, "statuses">,
): BudgetDocument {
  return {
    ...document,
    statements: document.statements.map((statement) => ({
      ...statement,
      lines: statement.lines.map((line) => ({
        ...line,
        figures: Object.fromEntries(
          Object.entries(line.figures).map(([measure, figure]) => [
            measure,
            { ...figure, status: statuses[figure.id] ?? figure.status },
          ]),
        ),
      })),
    })),
  };
}
