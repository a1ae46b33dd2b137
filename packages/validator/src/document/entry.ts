import { amountOf, type Figure, type Line, type Statement } from "@yusuan/schema";

/** A figure with its place in the document and its amount in 分. */
export type Entry = {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly line: Line;
  readonly measure: string;
  readonly fen: bigint;
  /** 分 worth of one unit in the last printed place. */
  readonly quantum: bigint;
  /** Position in the document, for ordering. */
  readonly order: number;
};

/** Every figure of the statements in document order, by figure id. */
export function entriesOf(statements: readonly Statement[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const statement of statements) {
    for (const line of statement.lines) {
      for (const [measure, figure] of Object.entries(line.figures)) {
        const { fen } = amountOf(figure.value);
        const quantum = amountOf(figure.precision).fen;
        const order = entries.size;
        entries.set(figure.id, {
          figure,
          statement,
          line,
          measure,
          fen,
          quantum: quantum > 0n ? quantum : 1n,
          order,
        });
      }
    }
  }
  return entries;
}
