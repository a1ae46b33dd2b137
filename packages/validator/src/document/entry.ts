import { amountOf, type Figure, type Line, type Statement } from "@yusuan/schema";

/** A figure with its place in the document and its amount in 分. */
export type Entry = {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly line: Line;
  readonly measure: string;
  readonly fen: bigint;
  /**
   * 分 worth of one unit in the last printed place of the statement: a spreadsheet drops the zeros at the end, so 25
   * beside 47.50 and 21.56 is 25.00.
   */
  readonly quantum: bigint;
  /** Position in the document, for ordering. */
  readonly order: number;
};

/** Every figure of the statements in document order, by figure id. */
export function entriesOf(statements: readonly Statement[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const statement of statements) {
    const quantum = finestQuantum(statement);
    for (const line of statement.lines) {
      for (const [measure, figure] of Object.entries(line.figures)) {
        const { fen } = amountOf(figure.value);
        entries.set(figure.id, { figure, statement, line, measure, fen, quantum, order: entries.size });
      }
    }
  }
  return entries;
}

function finestQuantum({ lines }: Statement): bigint {
  let finest: bigint | undefined;
  for (const { figures } of lines) {
    for (const { precision } of Object.values(figures)) {
      const { fen } = amountOf(precision);
      if (finest === undefined || fen < finest) finest = fen;
    }
  }
  return finest !== undefined && finest > 0n ? finest : 1n;
}
