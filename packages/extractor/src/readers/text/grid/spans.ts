/** What it costs to put a cell somewhere; every part is additive over columns. */
export type SpanCosts = {
  /** Cell `cell` in `column` alone. */
  readonly single: (cell: number, column: number) => number;
  /** `column` as the first of several columns that `cell` spans. */
  readonly first: (cell: number, column: number) => number;
  /** `column` as a further one of several. */
  readonly further: (cell: number, column: number) => number;
  /** The line between `column - 1` and `column` inside a span. */
  readonly inner: (cell: number, column: number) => number;
  /** The line between `column - 1` and `column` as an edge between two cells. */
  readonly edge: (column: number) => number;
  /** Columns from `column` on left without a cell, or `undefined` where every column must be covered. */
  readonly padding?: (column: number) => number;
};

/** Steps that the search for spans may still take; shared by all tables of a document. */
export type Budget = { steps: number };

const MAX_SEARCH_WIDTH = 48;

/**
 * Cheapest way to lay `cells` cells side by side over `width` columns: the span of each cell, by dynamic
 * programming over (cell, column). `undefined` where there is none or the budget is spent.
 */
export function cheapestSpans(
  cells: number,
  width: number,
  costs: SpanCosts,
  budget: Budget,
): number[] | undefined {
  if (cells === 0 || cells > width || width > MAX_SEARCH_WIDTH) return undefined;
  const slack = width - cells;
  budget.steps -= cells * (slack + 1) * (slack + 4);
  if (budget.steps < 0) return undefined;

  const single = priceTable(cells, width, costs.single);
  const first = priceTable(cells, width, costs.first);
  const further = priceTable(
    cells,
    width,
    (cell, column) => costs.inner(cell, column) + costs.further(cell, column),
  );
  const size = width + 1;
  const best = new Float64Array((cells + 1) * size).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array((cells + 1) * size).fill(-1);
  best[0] = 0;
  for (let cell = 0; cell < cells; cell++) {
    for (let start = cell; start <= cell + slack; start++) {
      const before = best[cell * size + start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      let spanned = first[cell * width + start] ?? 0;
      for (let end = start + 1; end <= cell + 1 + slack; end++) {
        if (end > start + 1) spanned += further[cell * width + end - 1] ?? 0;
        const own = end === start + 1 ? (single[cell * width + start] ?? 0) : spanned;
        const cost = before + own + (end < width ? costs.edge(end) : 0);
        const at = (cell + 1) * size + end;
        if (cost < (best[at] ?? 0) - 1e-9) {
          best[at] = cost;
          from[at] = start;
        }
      }
    }
  }
  return trace(cells, width, best, from, costs.padding);
}

function priceTable(
  cells: number,
  width: number,
  price: (cell: number, column: number) => number,
): Float64Array {
  const table = new Float64Array(cells * width);
  for (let cell = 0; cell < cells; cell++) {
    const last = cell + width - cells;
    for (let column = cell; column <= last; column++) table[cell * width + column] = price(cell, column);
  }
  return table;
}

function trace(
  cells: number,
  width: number,
  best: Float64Array,
  from: Int32Array,
  padding: ((column: number) => number) | undefined,
): number[] | undefined {
  const size = width + 1;
  let end = width;
  let lowest = best[cells * size + width] ?? Number.POSITIVE_INFINITY;
  for (let column = width - 1; padding && column >= cells; column--) {
    const cost = (best[cells * size + column] ?? Number.POSITIVE_INFINITY) + padding(column);
    if (cost <= lowest) {
      lowest = cost;
      end = column;
    }
  }
  if (lowest === Number.POSITIVE_INFINITY) return undefined;
  const spans = new Array<number>(cells);
  for (let cell = cells; cell > 0; cell--) {
    const start = from[cell * size + end] ?? 0;
    spans[cell - 1] = end - start;
    end = start;
  }
  return spans;
}
