import { amountOf, type Statement } from "@yusuan/schema";
import type { EntryDraft } from "./entry.js";
import { scanOf } from "./scanned-number.js";

/**
 * Every figure of the statements in document order. A figure is as precise as the finest of its statement: a
 * spreadsheet drops the zeros at the end, so 25 beside 47.50 and 21.56 is 25.00.
 */
export function statementEntries(statements: readonly Statement[]): readonly EntryDraft[] {
  return statements.flatMap((statement) => {
    const quantum = finestQuantum(statement);
    return statement.lines.flatMap((line) =>
      Object.entries(line.figures).map(
        ([measure, figure]): EntryDraft => ({
          figure,
          owner: { kind: "statement", statement, line, measure },
          dimension: "money",
          fen: amountOf(figure.value).fen,
          quantum,
          ...scanOf(figure),
        }),
      ),
    );
  });
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
