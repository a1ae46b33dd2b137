import type { RawRow } from "../model.js";
import { type CellKind, kindOf } from "./kinds.js";
import type { ColumnType } from "./profile.js";
import type { SpanCosts } from "./spans.js";

type PricedKind = CellKind | "prose";
type Prices = Record<PricedKind, Record<ColumnType, number>>;

const PROSE_CHARS = 25;

const SINGLE: Prices = {
  empty: { empty: 0, code: 0, label: 0, number: 0 },
  prose: { empty: 0.3, code: 1, label: 0, number: 1 },
  text: { empty: 0.3, code: 1, label: 0, number: 2 },
  number: { empty: 0.3, code: 2, label: 2.5, number: 0 },
  digits: { empty: 0.3, code: 0, label: 1, number: 0 },
};
/** Price of each column after the first: labels are merged over labels, figures hardly ever. */
const FURTHER: Prices = {
  empty: { empty: 0.4, code: 0.4, label: 0.4, number: 0.4 },
  prose: { empty: 0.05, code: 0.05, label: 0.05, number: 0.05 },
  text: { empty: 0.1, code: 0.1, label: 0.1, number: 0.8 },
  number: { empty: 2, code: 3, label: 3, number: 2 },
  digits: { empty: 2, code: 3, label: 3, number: 2 },
};
const PADDED_COLUMN = 0.02;

/** Where cells may be missing at the end, only misplaced figures speak for merged cells. */
const TAILLESS: Prices = {
  ...SINGLE,
  prose: { empty: 0, code: 0, label: 0, number: 0 },
  text: { empty: 0, code: 0.1, label: 0, number: 0.1 },
};

/** Costs of one placement for all rows of a band, which have the same number of cells. */
export function bodyCosts(band: readonly RawRow[], types: readonly ColumnType[], padded: boolean): SpanCosts {
  const cells = band[0]?.length ?? 0;
  const counts = Array.from({ length: cells }, (_, cell) => kindCounts(band, cell));
  const sum = (prices: Prices, cell: number, column: number): number => {
    const type = types[column] ?? "empty";
    let total = 0;
    for (const [kind, count] of counts[cell] ?? []) total += count * prices[kind][type];
    return total;
  };
  const single = padded ? TAILLESS : SINGLE;
  return {
    single: (cell, column) => sum(single, cell, column),
    first: (cell, column) => sum(single, cell, column),
    further: (cell, column) => sum(FURTHER, cell, column),
    inner: () => 0,
    edge: () => 0,
    ...(padded ? { padding: (column) => PADDED_COLUMN * band.length * (types.length - column) } : {}),
  };
}

function kindCounts(band: readonly RawRow[], cell: number): [PricedKind, number][] {
  const counts = new Map<PricedKind, number>();
  for (const row of band) {
    const text = row[cell]?.text ?? "";
    const kind = text.length > PROSE_CHARS ? "prose" : kindOf(text);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts];
}
