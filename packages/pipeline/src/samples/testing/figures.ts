import { amountOf, type BudgetDocument, type Figure, type Line, type Statement } from "@yusuan/schema";

/** A figure with where it stands in the document. */
export type Standing = {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly line: Line;
  readonly measure: string;
  /** Statement, line and measure by position: the same in every rendering of a document. */
  readonly key: string;
};

/** Every figure of a document, in its order. */
export function standings({ statements }: BudgetDocument): readonly Standing[] {
  return statements.flatMap((statement) =>
    statement.lines.flatMap((line, index) =>
      Object.entries(line.figures).map(([measure, figure]) => ({
        figure,
        statement,
        line,
        measure,
        key: `${statement.form} ${index + 1} ${measure}`,
      })),
    ),
  );
}

/** 分 of a decimal string in 元. */
export function fenOf(decimal: string): bigint {
  return amountOf(decimal).fen;
}

/** The document with one figure replaced; everything else is shared. */
export function withFigure(document: BudgetDocument, changed: Figure): BudgetDocument {
  return {
    ...document,
    statements: document.statements.map((statement) => ({
      ...statement,
      lines: statement.lines.map((line) => ({
        ...line,
        figures: Object.fromEntries(
          Object.entries(line.figures).map(([measure, figure]) => [
            measure,
            figure.id === changed.id ? changed : figure,
          ]),
        ),
      })),
    })),
  };
}
