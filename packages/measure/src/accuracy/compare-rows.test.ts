import { describe, expect, test } from "vitest";
import type { CodedRow } from "./coded-row.js";
import { compareRows, sameRows } from "./compare-rows.js";

const row = (page: number, code: string, ...amounts: number[]): CodedRow => ({
  page,
  code,
  amounts: amounts.map((fen, index) => ({ fen: BigInt(fen), figure: `${page}.${code}.${index}` })),
});

describe("compareRows", () => {
  test("ours may have more rows than the truth", () => {
    const truth = [row(1, "201", 5)];
    expect(compareRows(truth, [row(1, "208", 7), row(1, "201", 5)])).toEqual({
      truth: 1,
      ours: 2,
      exact: 1,
      inexact: [],
      wrongFigures: [],
    });
  });

  test.each([
    ["another amount", row(1, "201", 5, 6, 7), row(1, "201", 5, 9, 7), ["1.201.1"]],
    ["an amount too many", row(1, "201", 5, 7), row(1, "201", 5, 6, 7), ["1.201.1"]],
    ["an amount too few", row(1, "201", 5, 6, 7), row(1, "201", 5, 7), []],
    ["another code", row(1, "201", 5), row(1, "208", 5), []],
    ["another page", row(1, "201", 5), row(2, "201", 5), []],
  ])("%s is not exact", (_, truth, ours, wrongFigures) => {
    expect(compareRows([truth], [ours])).toMatchObject({ exact: 0, wrongFigures });
  });

  test("amounts in another order are not exact", () => {
    expect(compareRows([row(1, "201", 5, 6)], [row(1, "201", 6, 5)]).wrongFigures).toHaveLength(1);
  });

  test("the same row twice needs two of ours", () => {
    const twice = [row(1, "201", 5), row(1, "201", 5)];
    expect(compareRows(twice, [row(1, "201", 5)]).exact).toBe(1);
    expect(sameRows(twice, twice)).toBe(2);
  });

  test("an exact row is never used up by a near one", () => {
    const truth = [row(1, "201", 1), row(1, "201", 2)];
    expect(compareRows(truth, [row(1, "201", 2), row(1, "201", 9)])).toMatchObject({
      exact: 1,
      wrongFigures: ["1.201.0"],
    });
  });
});
