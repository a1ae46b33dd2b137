import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import { evaluationBudget } from "./evaluation-budget.js";

const execution = "租车 150 60 60\n差旅 100 40 40\n合计 250 100 100";

describe(evaluationBudget.id, () => {
  test.each([
    ["annual\n250", "+"],
    ["annual\n261", "x"],
    ["total annual\n900 250", "+"],
    ["total\n250", "+"],
    ["other\n250", ""],
  ])("%s", (funding, outcomes) => {
    expect(reportOutcomes(evaluationBudget, { execution, form: { funding } })).toBe(outcomes);
  });

  test("names both places and no winner", () => {
    const form = { funding: "total fiscal annual annualFiscal\n261 261 261 261" };
    const [finding] = reportFindings([evaluationBudget.id], { execution, form });
    expect(finding).toMatchObject({ verdict: "document-error", severity: "warning", difference: "11.00" });
    expect(finding?.expected).toBeUndefined();
    expect(finding?.figures).toEqual(["p1.funding.annual", "x3.initial"]);
  });

  test("no form, no comparison", () => {
    expect(reportOutcomes(evaluationBudget, { execution })).toBe("");
  });
});
