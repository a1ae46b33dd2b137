import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { executionTableRate } from "./execution-table-rate.js";

const find = (execution: string) => reportResults(executionTableRate, { execution });

describe(executionTableRate.id, () => {
  test.each([
    "租车 150 64.80 64.80 100%",
    "租车 150 150 100 66.67%",
    "租车 150 150 100 66.66%",
    "租车 150 150 100 67%",
    "租车 150 0 0 0%",
    "租车 150 0.00 0.00 100%",
    "租车 150 - 75 50%",
    "租车 150 150 100 -",
  ])("right: %s", (row) => {
    expect(find(row)).toEqual([]);
  });

  test.each([
    ["租车 150 150 100 68%", "66.67", "error"],
    ["租车 150 100 100 66.67%", "100.00", "warning"],
    ["合计 300 150 100 100%", "66.67", "error"],
  ])("wrong: %s", (row, expected, severity) => {
    const [result] = find(row);
    expect(result).toMatchObject({ expected, severity, verdict: "document-error" });
    expect(result?.places).toHaveLength(1);
    expect(result?.entries).toHaveLength(2);
  });

  test("says where the initial budget was taken", () => {
    expect(find("租车 150 100 100 66.67%")[0]?.message.en).toContain("over the initial budget");
  });

  test("printed places of the amounts count", () => {
    // 0.3 may be anything from 0.25 to 0.35.
    expect(find("租车 - 0.4 0.3 82%")).toEqual([]);
    expect(find("租车 - 4000 3000 82%")).toHaveLength(1);
  });
});
