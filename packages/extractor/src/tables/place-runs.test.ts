import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run } from "../page/content.js";
import { gridRules, printRun } from "../testing/print.js";
import { type Grid, gridOf } from "./grid.js";
import { indexOf, placeRuns } from "./place-runs.js";

const rules = gridRules([0, 50, 100], [0, 20, 40]);
const grid = gridOf({
  horizontal: rules.filter((rule) => rule.orientation === "horizontal"),
  vertical: rules.filter((rule) => rule.orientation === "vertical"),
}) as Grid;

/** Texts by cell, and those outside under `-`. */
function placed(...runs: readonly Run[]): Record<string, string> {
  const { byRegion, outside } = placeRuns(grid, runs);
  const texts: Record<string, string> = {};
  for (const [index, own] of byRegion) texts[index] = own.map((run) => run.text).join("|");
  if (outside.length > 0) texts["-"] = outside.map((run) => run.text).join("|");
  return texts;
}

describe("a run goes into", () => {
  test.each<[string, Run, Record<string, string>]>([
    ["the cell that it stands in", printRun("12", 10, 14), { 0: "12" }],
    ["the cell of its column", printRun("12", 60, 14), { 1: "12" }],
    ["the cell of its row", printRun("12", 60, 34), { 3: "12" }],
    ["the cell of its middle where it overhangs a little", printRun("预算数", 28, 14), { 0: "预算数" }],
    ["no cell above the grid", printRun("12", 10, -8), { "-": "12" }],
    ["no cell below the grid", printRun("12", 10, 60), { "-": "12" }],
    ["no cell beside the grid", printRun("12", 140, 14), { "-": "12" }],
  ])("%s", (_, run, expected) => {
    expect(placed(run)).toEqual(expected);
  });

  test("a cell that others stand in too", () => {
    expect(placed(printRun("12", 10, 14), printRun("34", 30, 14))).toEqual({ 0: "12|34" });
  });
});

describe("a run is cut at a rule", () => {
  test.each<[string, Run, Record<string, string>]>([
    ["in a gap", printRun("类 款", 35, 14, { gap: 1 }), { 0: "类", 1: "款" }],
    ["between two codes", printRun("201 03", 32, 14), { 0: "201", 1: "03" }],
    ["between a name and an amount", printRun("工资12,345.00", 30, 14), { 0: "工资", 1: "12,345.00" }],
    ["between two amounts that touch", printRun("1.002.00", 30, 14), { 0: "1.00", 1: "2.00" }],
    ["where it leaves the grid", printRun("1.00 合计", 76, 14), { 1: "1.00", "-": "合计" }],
  ])("%s", (_, run, expected) => {
    expect(placed(run)).toEqual(expected);
  });
});

describe("a run is not cut", () => {
  test.each<[string, Run, Record<string, string>]>([
    ["inside one number", printRun("1,097,073.43", 25, 14), { 1: "1,097,073.43" }],
    ["inside one number set wide", printRun("1,097,073.43", 5, 14, { gap: 2 }), { 0: "1,097,073.43" }],
    [
      "inside a name that flows over the rule",
      printRun("一般公共服务支出", 5, 14),
      { 0: "一般公共服务支出" },
    ],
    ["at a rule that does not part its row", printRun("类 款", 35, 14), { 0: "类款" }],
  ])("%s", (_, run, expected) => {
    const whole = {
      ...grid,
      regions: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 2 }, ...grid.regions.slice(2)],
    };
    if (run.text !== "类款") expect(placed(run)).toEqual(expected);
    else
      expect(
        placeRuns(whole, [run])
          .byRegion.get(0)
          ?.map(({ text }) => text),
      ).toEqual(["类款"]);
  });

  test("and every well-formed amount stays whole, wherever the rule stands", () => {
    const amount = fc.integer({ min: 1000, max: 999_999_999 }).map((fen) => {
      const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/gu, ",");
      return `${whole}.${String(fen % 100).padStart(2, "0")}`;
    });
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 3 }), (text, x, gap) => {
        expect(Object.values(placed(printRun(text, x, 14, { gap })))).toEqual([text]);
      }),
    );
  });
});

test("no glyph is lost or placed twice", () => {
  const text = fc.stringMatching(/^[0-9.,支出 ]{1,14}$/);
  fc.assert(
    fc.property(text, fc.integer({ min: -30, max: 120 }), fc.integer({ min: -30, max: 70 }), (line, x, y) => {
      if (line.trim() === "") return;
      const { byRegion, outside } = placeRuns(grid, [printRun(line, x, y)]);
      const glyphs = [...byRegion.values(), outside].flat().flatMap((run) => run.glyphs);
      expect(glyphs.map((glyph) => glyph.text).sort()).toEqual([...line.replaceAll(" ", "")].sort());
    }),
  );
});

test.each([
  [-5, 0],
  [0, 0],
  [49, 0],
  [50, 1],
  [99, 1],
  [500, 1],
])("%d stands in stretch %d", (value, index) => {
  expect(indexOf([0, 50, 100], value)).toBe(index);
});
