import type { BBox } from "@yusuan/schema";
import type { Rule } from "../page/content.js";
import { clusterPositions } from "../page/geometry.js";
import type { RuleNet } from "./components.js";

/** Edges this near, in points, are one edge. */
const EDGE = 3;
/** A rule that runs on this far, in points, beyond the last crossing line shows an open side. */
const OPEN = 8;
/** A boundary is drawn when a rule covers this share of it. */
const COVER = 0.5;

/** More cells than this are a drawing, such as squared paper. */
const MOST_CELLS = 100_000;

/** A cell of a grid, by the index of its first row and column. */
type Region = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** Edges of columns and rows in points, and the cells between them. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly regions: readonly Region[];
};

export function gridBox({ xs, ys }: Pick<Grid, "xs" | "ys">): BBox {
  return [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0];
}

export function regionBox({ xs, ys }: Grid, { row, column, rowSpan, columnSpan }: Region): BBox {
  return [xs[column] ?? 0, ys[row] ?? 0, xs[column + columnSpan] ?? 0, ys[row + rowSpan] ?? 0];
}

/**
 * The grid of a net of rules: edges where rules stand, cells joined where no rule parts them. Open sides are closed
 * where the crossing rules end. `undefined` for a frame, a net that has no inner line, or a drawing.
 */
export function gridOf(net: RuleNet): Grid | undefined {
  const xs = withOpenEnds(
    clusterPositions(
      net.vertical.map((rule) => rule.at),
      EDGE,
    ),
    net.horizontal,
  );
  const ys = withOpenEnds(
    clusterPositions(
      net.horizontal.map((rule) => rule.at),
      EDGE,
    ),
    net.vertical,
  );
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return undefined;
  if ((xs.length - 1) * (ys.length - 1) > MOST_CELLS) return undefined;
  return { xs, ys, regions: regionsOf(xs, ys, net) };
}

/** Add the end of the crossing rules as an edge where at least two of them run on beyond the outermost line. */
function withOpenEnds(edges: readonly number[], crossing: readonly Rule[]): number[] {
  const result = [...edges];
  const first = edges[0];
  const last = edges.at(-1);
  const before = crossing
    .filter((rule) => first === undefined || rule.from < first - OPEN)
    .map((rule) => rule.from);
  const after = crossing.filter((rule) => last === undefined || rule.to > last + OPEN).map((rule) => rule.to);
  if (before.length >= 2) result.unshift(Math.min(...before));
  if (after.length >= 2) result.push(Math.max(...after));
  return result;
}

function regionsOf(xs: readonly number[], ys: readonly number[], net: RuleNet): Region[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const rightOf = boundaries(xs, ys, net.vertical);
  const below = boundaries(ys, xs, net.horizontal);
  const owner = new Int32Array(rows * columns).fill(-1);
  const regions: Region[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row * columns + column] !== -1) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        owner[row * columns + column + columnSpan] === -1 &&
        !rightOf(column + columnSpan, row)
      ) {
        columnSpan++;
      }
      let rowSpan = 1;
      while (row + rowSpan < rows && joinsDown(row + rowSpan, column, columnSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++)
        owner.fill(regions.length, r * columns + column, r * columns + column + columnSpan);
      regions.push({ row, column, rowSpan, columnSpan });
    }
  }
  return regions;

  function joinsDown(row: number, column: number, span: number): boolean {
    for (let c = column; c < column + span; c++) {
      if (below(row, c) || owner[row * columns + c] !== -1) return false;
      if (c > column && rightOf(c, row)) return false;
    }
    return true;
  }
}

/**
 * Whether the edge `edges[k]` is drawn along the stretch `i` of the other direction. Rules are sorted into their edges
 * once, so that a large grid stays cheap.
 */
function boundaries(
  edges: readonly number[],
  stretches: readonly number[],
  rules: readonly Rule[],
): (k: number, i: number) => boolean {
  const byEdge = edges.map((edge) => rules.filter((rule) => Math.abs(rule.at - edge) <= EDGE));
  return (k, i) => {
    const from = stretches[i] ?? 0;
    const to = stretches[i + 1] ?? from;
    let covered = 0;
    for (const rule of byEdge[k] ?? [])
      covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
    return covered >= COVER * (to - from);
  };
}
