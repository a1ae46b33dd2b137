import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import { executionTable } from "./execution-table.js";

const outcomes = (execution: string) => reportOutcomes(executionTable, { execution });

describe(executionTable.id, () => {
  test.each([
    ["consistent", "租车 150 60 60\n差旅 50 0.00 0.00\n合计 200 60 60", "+++"],
    ["inconsistent", "租车 150 60 60\n差旅 50 0.00 5\n合计 200 60 60", "++x"],
    ["empty cells count as nothing", "租车 150 60 60\n差旅 50 - -\n合计 200 60 60", "+++"],
    ["no total", "租车 150 60 60", ""],
    ["total first", "合计 200 60 60\n租车 150 60 60\n差旅 50 0 0", "+++"],
    ["subtotals", "租车 150 60 60\n小计 150 60 60\n差旅 50 1 1\n小计 50 1 1\n合计 200 61 61", "+++++++++"],
    ["rows below an ordinal", "一、租车 150 60 60\n大巴 50 10 10\n二、差旅 50 1 1\n合计 200 61 61", "+++"],
    ["parts of a row", "租车 150 60 60\n其中：大巴 50 10 10\n差旅 50 1 1\n合计 200 61 61", "+++"],
  ])("%s", (_, execution, expected) => {
    expect(outcomes(execution)).toBe(expected);
  });

  test("the finding names the amount of the total", () => {
    const [finding] = reportFindings([executionTable.id], {
      execution: "租车 150.00 60.00 60.00\n合计 150.00 60.00 61.00",
    });
    expect(finding).toMatchObject({ severity: "error", difference: "-1.00" });
  });
});
