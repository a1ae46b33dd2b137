import { type CodedRow, rowKey } from "./coded-row.js";
import { commonPart } from "./common-part.js";

/** How our coded rows stand to a true subset of the rows. */
export type RowComparison = {
  readonly truth: number;
  readonly ours: number;
  /** True rows that we have with the same page, code and amounts. */
  readonly exact: number;
  /** The other true rows, each with ours of the same page and code where there is one. */
  readonly inexact: readonly { readonly truth: CodedRow; readonly ours?: CodedRow }[];
  /** Figures of ours that stand where the true row has another amount or none. */
  readonly wrongFigures: readonly string[];
};

export function compareRows(truth: readonly CodedRow[], ours: readonly CodedRow[]): RowComparison {
  const left = [...ours];
  const take = (fits: (row: CodedRow) => boolean): CodedRow | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const others = truth.filter((row) => !take((each) => rowKey(each) === rowKey(row)));
  const inexact = others.map((row) => {
    const near = take((each) => each.page === row.page && each.code === row.code);
    return { truth: row, ...(near ? { ours: near } : {}) };
  });
  return {
    truth: truth.length,
    ours: ours.length,
    exact: truth.length - others.length,
    inexact,
    wrongFigures: inexact.flatMap((pair) => (pair.ours ? wrongFigures(pair.truth, pair.ours) : [])),
  };
}

function wrongFigures(truth: CodedRow, ours: CodedRow): readonly string[] {
  const fen = ({ amounts }: CodedRow) => amounts.map((amount) => amount.fen);
  const right = commonPart(fen(truth), fen(ours));
  return ours.amounts.flatMap(({ figure }, index) =>
    figure === undefined || right.has(index) ? [] : [figure],
  );
}

/** How many of `rows` are also among `others`, each counted as often as it stands there. */
export function sameRows(rows: readonly CodedRow[], others: readonly CodedRow[]): number {
  return compareRows(rows, others).exact;
}
