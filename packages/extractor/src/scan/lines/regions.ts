import type { Rule } from "../../page/content.js";
import { ruleNets } from "../../tables/components.js";
import { type Grid, gridBox, gridOf } from "../../tables/grid.js";
import { mergeRules } from "../../tables/rules.js";

/** The regions of a page that rules part. */
type Regions = {
  /** A name for the region at a point: two points share it when no rule parts them. */
  readonly at: (x: number, y: number) => string;
};

/** The name of the space outside of all grids. */
export const OUTSIDE = "";

/** The cells of all grids that rules draw, smaller grids before those around them, and the space outside. */
export function regionsOf(rules: readonly Rule[]): Regions {
  const grids = ruleNets(mergeRules(rules))
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .map((grid) => ({ grid, box: gridBox(grid), owner: ownersOf(grid) }))
    .sort((a, b) => area(a.box) - area(b.box));
  return {
    at: (x, y) => {
      for (const [index, { grid, box, owner }] of grids.entries()) {
        if (x <= box[0] || x >= box[2] || y <= box[1] || y >= box[3]) continue;
        const cell = indexOf(grid.ys, y) * (grid.xs.length - 1) + indexOf(grid.xs, x);
        return `${index}:${owner[cell]}`;
      }
      return OUTSIDE;
    },
  };
}

/** For each place of the grid, row by row, the region that it belongs to. */
function ownersOf(grid: Grid): Int32Array {
  const columns = grid.xs.length - 1;
  const owner = new Int32Array((grid.ys.length - 1) * columns).fill(-1);
  grid.regions.forEach((region, index) => {
    for (let row = region.row; row < region.row + region.rowSpan; row++) {
      const start = row * columns + region.column;
      owner.fill(index, start, start + region.columnSpan);
    }
  });
  return owner;
}

/** The last edge at or before the value. */
function indexOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

function area([x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  return (x1 - x0) * (y1 - y0);
}
