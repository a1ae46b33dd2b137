import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../page/content.js";
import { gridRules, horizontal, vertical } from "../testing/print.js";
import type { RuleNet } from "./components.js";
import { type Grid, gridBox, gridOf, regionBox } from "./grid.js";

const net = (rules: readonly Rule[]): RuleNet => ({
  horizontal: rules.filter((rule) => rule.orientation === "horizontal"),
  vertical: rules.filter((rule) => rule.orientation === "vertical"),
});
const grid = (rules: readonly Rule[]) => gridOf(net(rules));
/** Regions as `row,column rows×columns`. */
const regions = (found: Grid | undefined) =>
  found?.regions.map((each) => `${each.row},${each.column} ${each.rowSpan}×${each.columnSpan}`);

describe("a grid", () => {
  test("has a cell between any two lines", () => {
    const found = grid(gridRules([0, 50, 100], [0, 20, 40]));
    expect(found?.xs).toEqual([0, 50, 100]);
    expect(found?.ys).toEqual([0, 20, 40]);
    expect(regions(found)).toEqual(["0,0 1×1", "0,1 1×1", "1,0 1×1", "1,1 1×1"]);
  });

  test("joins columns where no line parts them", () => {
    const rules = [...gridRules([0, 150], [0, 20, 40]), vertical(50, 20, 40), vertical(100, 20, 40)];
    expect(regions(grid(rules))).toEqual(["0,0 1×3", "1,0 1×1", "1,1 1×1", "1,2 1×1"]);
  });

  test("joins rows where no line parts them", () => {
    const rules = [...gridRules([0, 50, 100], [0, 40]), horizontal(20, 50, 100)];
    expect(regions(grid(rules))).toEqual(["0,0 2×1", "0,1 1×1", "1,1 1×1"]);
  });

  test("joins a block of cells", () => {
    const rules = [
      ...gridRules([0, 90], [0, 60]),
      vertical(30, 40, 60),
      vertical(60, 0, 60),
      horizontal(20, 60, 90),
      horizontal(40, 0, 90),
    ];
    expect(regions(grid(rules))).toEqual(["0,0 2×2", "0,2 1×1", "1,2 1×1", "2,0 1×1", "2,1 1×1", "2,2 1×1"]);
  });

  test("is not parted by a line that reaches less than halfway", () => {
    const tick = (to: number) =>
      regions(grid([...gridRules([0, 100], [0, 40]), vertical(50, 0, to), horizontal(20, 0, 100)]));
    expect(tick(8)).toEqual(["0,0 1×2", "1,0 1×2"]);
    expect(tick(12)).toEqual(["0,0 1×1", "0,1 1×1", "1,0 1×2"]);
  });

  test("takes a double line for one", () => {
    const found = grid([
      ...gridRules([0, 50, 100], [0, 20, 40]),
      horizontal(22.5, 0, 100),
      vertical(52, 0, 40),
    ]);
    expect(found?.xs).toEqual([0, 51, 100]);
    expect(found?.ys).toEqual([0, 21.25, 40]);
  });

  test("closes open sides where the crossing lines end", () => {
    const found = grid([
      horizontal(0, 0, 100),
      horizontal(20, 0, 100),
      horizontal(40, 0, 100),
      vertical(50, 0, 40),
    ]);
    expect(found?.xs).toEqual([0, 50, 100]);
    expect(found?.regions).toHaveLength(4);
  });

  test("does not take one line that sticks out for an open side", () => {
    const rules = [...gridRules([50, 100, 150], [0, 20, 40]), horizontal(20, 0, 150)];
    expect(grid(rules)?.xs).toEqual([50, 100, 150]);
  });

  test("does not take short overhangs for an open side", () => {
    const rules = [vertical(0, 0, 40), vertical(50, 0, 40), vertical(100, 0, 40)];
    const long = [horizontal(0, -5, 105), horizontal(20, -5, 105), horizontal(40, -5, 105)];
    expect(grid([...rules, ...long])?.xs).toEqual([0, 50, 100]);
  });

  test("knows its boxes", () => {
    const found = grid(gridRules([10, 50, 100], [5, 20, 40]));
    if (!found) throw new Error("no grid");
    expect(gridBox(found)).toEqual([10, 5, 100, 40]);
    expect(regionBox(found, { row: 1, column: 0, rowSpan: 1, columnSpan: 2 })).toEqual([10, 20, 100, 40]);
  });
});

describe("no grid", () => {
  test.each<[string, readonly Rule[]]>([
    ["without rules", []],
    ["in a single line", [horizontal(0, 0, 100)]],
    ["in a frame", gridRules([0, 100], [0, 50])],
    ["in a frame of double lines", [...gridRules([0, 100], [0, 50]), ...gridRules([2, 98], [2, 48])]],
    ["in squared paper", gridRules(ticks(400), ticks(400))],
  ])("%s", (_, rules) => {
    expect(grid(rules)).toBeUndefined();
  });
});

test("cells cover the whole grid and never each other", () => {
  const part = fc.record({ at: fc.nat(4), from: fc.nat(4), to: fc.nat(4) });
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (across, down) => {
      const rules = [
        ...gridRules([0, 400], [0, 400]),
        ...across.map(({ at, from, to }) =>
          horizontal(at * 100, Math.min(from, to) * 100, Math.max(from, to) * 100),
        ),
        ...down.map(({ at, from, to }) =>
          vertical(at * 100, Math.min(from, to) * 100, Math.max(from, to) * 100),
        ),
      ];
      const found = grid(rules);
      if (!found) return;
      const places = found.regions.flatMap(({ row, column, rowSpan, columnSpan }) =>
        Array.from(
          { length: rowSpan * columnSpan },
          (_, i) => `${row + Math.floor(i / columnSpan)},${column + (i % columnSpan)}`,
        ),
      );
      expect(new Set(places).size).toBe(places.length);
      expect(places).toHaveLength((found.xs.length - 1) * (found.ys.length - 1));
    }),
  );
});

function ticks(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i * 10);
}
