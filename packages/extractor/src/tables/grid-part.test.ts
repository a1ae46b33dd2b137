import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GridPart, gridPart, moveGrid, tableGrid } from "./grid-part.js";

const page = { method: "ruled", box: [0, 0, 150, 40], rows: 2, cells: [] } as const;
const part = (xs: readonly number[], ys: readonly number[] = [0, 20, 40]): GridPart => {
  const [only] = gridPart({ ...page, page: 3, xs, ys });
  if (!only) throw new Error("no grid");
  return only;
};

test("a table on one page has the edges that it has there", () => {
  expect(tableGrid(part([0, 50.123, 150]), [0, 50.123, 150])).toEqual({
    page: 3,
    firstRow: 0,
    columns: [0, 50.12, 150],
    rows: [0, 20, 40],
  });
});

test("edges found by alignment stand around all text", () => {
  const [aligned] = gridPart({
    ...page,
    method: "aligned",
    box: [-8, 0, 149, 40],
    page: 1,
    xs: [0, 50, 150],
    ys: [0, 9],
  });
  expect(aligned?.columns.map(({ at }) => at)).toEqual([-10, 50, 151]);
});

test("a page whose rows are not known has no grid", () => {
  expect(gridPart({ ...page, page: 1, xs: [0, 50], ys: [] })).toEqual([]);
});

describe("a page that has not all columns of the table", () => {
  test("has the missing edges in proportion between its own", () => {
    const moved = moveGrid(part([10, 110, 160]), 5, [0, 2, 3]);
    expect(tableGrid(moved, [0, 25, 100, 150])).toMatchObject({ firstRow: 5, columns: [10, 35, 110, 160] });
  });

  test("has edges beyond its own as far away as on the first page", () => {
    const moved = moveGrid(part([60, 110]), 0, [1, 2]);
    expect(tableGrid(moved, [0, 50, 100, 150])?.columns).toEqual([10, 60, 110, 160]);
  });
});

test("edges that do not follow one another are no grid", () => {
  expect(tableGrid(part([0, 60, 50]), [0, 60, 50])).toBeUndefined();
  expect(tableGrid(part([0, 50], [0, 20, 20]), [0, 50])).toBeUndefined();
});

test("edges of a table follow one another on every page, and those of the page stay", () => {
  const increasing = fc
    .array(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 9 })
    .map((steps) => steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0)));
  const own = fc.tuple(increasing, fc.infiniteStream(fc.boolean()), fc.integer({ min: -40, max: 40 }));
  fc.assert(
    fc.property(own, ([xs, keep, shift]) => {
      const kept = [...xs.keys()].filter(() => keep.next().value);
      fc.pre(kept.length > 1);
      const here = kept.map((index) => (xs[index] ?? 0) + shift);
      const { columns = [] } = tableGrid(moveGrid(part(here), 0, kept), xs) ?? {};
      expect(columns).toHaveLength(xs.length);
      expect(kept.map((index) => columns[index])).toEqual(here);
      expect(columns.every((edge, i) => i === 0 || edge > (columns[i - 1] ?? edge))).toBe(true);
    }),
  );
});
