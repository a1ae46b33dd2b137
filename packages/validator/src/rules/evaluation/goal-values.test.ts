import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { goalValues } from "./goal-values.js";

const HEAD = "level3 target actual";
const goals = (...rows: string[]) => [HEAD, ...rows].join("\n");

describe(goalValues.id, () => {
  const form = { indicators: goals("帮扶人数 =120人", "办结率 =100%", "机制 健全") };

  test("targets as in the performance form", () => {
    const rows = goals("帮扶人数 120人 54人", "办结率 =100% 100%", "机制 健全 健全", "其他 1 1");
    expect(reportResults(goalValues, { form, goals: rows })).toEqual([]);
  });

  test.each(["帮扶人数 =110人 54人", "办结率 ≥100% 100%", "机制 有效 有效"])("differs: %s", (row) => {
    const results = reportResults(goalValues, { form, goals: goals(row) });
    expect(results).toMatchObject([{ severity: "warning", verdict: "document-error" }]);
    expect(results[0]?.places).toHaveLength(2);
  });

  const scored = (name: string, performance: string) => ({
    copies: [{ kind: "annex", text: `C1 ${name} 5 5` } as const],
    rules: { C1: ["酌情打分", performance] as const },
  });

  test.each([
    ["满意度 >90% >90%", "居民满意度", "总体满意度为80%以上"],
    ["满意度 >90% 95%", "居民满意度", "满意度为93%"],
    ["办结率 =100% 100%", "办结率", "全年办结率为98%"],
  ])("reached %s against %s, %s", (row, name, performance) => {
    const results = reportResults(goalValues, { goals: goals(row), ...scored(name, performance) });
    expect(results).toMatchObject([{ severity: "warning" }]);
    expect(results[0]?.places).toHaveLength(2);
  });

  test.each([
    ["满意度 >90% >90%", "居民满意度", "总体满意度为95%以上"],
    ["满意度 >90% >90%", "居民满意度", "满意度为93%"],
    ["满意度 >90% 95%", "居民满意度", "满意度为90%以上"],
    ["初次办结率 =100% 100%", "办结率", "全年办结率为98%"],
    ["办结率 =100% 100%", "办结率", "任务按期完成"],
  ])("agrees or not compared: %s against %s, %s", (row, name, performance) => {
    expect(reportResults(goalValues, { goals: goals(row), ...scored(name, performance) })).toEqual([]);
  });

  test("one of several satisfactions that agrees is the one", () => {
    const text = {
      goals: goals("满意度 >90% 95%"),
      copies: [{ kind: "annex", text: "D1 部门满意度 5 5\nD2 居民满意度 5 5" } as const],
      rules: { D1: ["", "满意度为80%"], D2: ["", "满意度为95%"] } as const,
    };
    expect(reportResults(goalValues, text)).toEqual([]);
  });

  test("a survey that gives less than the goal table tells", () => {
    const rule = "【满意度=（非常满意+比较满意×0.8+一般×0.6）/总样本数】";
    const text = {
      goals: goals("满意度 >90% >90%"),
      copies: [{ kind: "annex", text: "D1 居民满意度 5 5" } as const],
      rules: { D1: [rule, "满意度为80%以上"] } as const,
      surveys: ["38%的居民表示非常满意，44%的居民表示比较满意，18%的居民表示一般"],
    };
    const [result] = reportResults(goalValues, text);
    expect(result?.message.en).toContain("= 84%");
    expect(result?.places).toHaveLength(3);
  });
});
