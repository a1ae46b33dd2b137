import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import { indicatorRange } from "./indicator-range.js";

const found = (row: string, damage: readonly string[] = []) =>
  projectResults(indicatorRange, { indicators: `level3 target actual\n${row}`, damage });

describe(indicatorRange.id, () => {
  test.each([
    ["完好率 ≥100.00(%)", "it can only be = 100%"],
    ["完好率 ≥100%", "it can only be = 100%"],
    ["完好率 >100%", "no share is above 100%"],
    ["完好率 ≥110%", "no share is above 100%"],
    ["完好率 =120%", "no share is above 100%"],
    ["投诉率 <0%", "no share is below 0%"],
    ["投诉率 ≤-5%", "no share is below 0%"],
    ["完好率 ≥0%", "asks for nothing"],
    ["完好率 ≥95% -", ""],
    ["群众满意度 ≥85% 102%", "actual value 102%"],
  ])("%s: %s", (row, text) => {
    const results = found(row);
    if (text === "") expect(results).toEqual([]);
    else {
      expect(results).toMatchObject([{ verdict: "document-error", severity: "warning" }]);
      expect(results[0]?.message.en).toContain(text);
    }
  });

  test.each([
    "完好率 =100%",
    "成本控制率 ≤100%",
    "成本控制率 ≤110%",
    "收入增长率 ≥120%",
    "巡查次数 ≥100(次)",
    "投诉率 =0%",
    "任务完成率 =100% 105%",
    "社会秩序 改善",
  ])("%s", (row) => {
    expect(found(row)).toEqual([]);
  });

  test("garbled forms are left alone", () => {
    expect(found("完好率 ≥100%", ["cell-garbled indicators"])).toEqual([]);
  });
});
