import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import type { ReportText } from "../../testing/report-text.js";
import { scoringRule } from "./scoring-rule.js";

/** One indicator C1 with its rule, and one whose score has a decimal so that the report prints such. */
const find = (row: string, rule: string, performance?: string, more: ReportText = {}) =>
  reportResults(scoringRule, {
    copies: [{ kind: "annex", text: `C1 ${row}\nC9 其他 5 4.5` }],
    rules: { C1: performance === undefined ? [rule] : [rule, performance] },
    ...more,
  });

const PRODUCT = "【完成率=实际完成数/计划完成数】【最终得分=完成率*分值】";
const SLOPE = "满意度95%以上，得满分；低于95%，每下降1%，扣权重的5%，扣完为止。";
const EXECUTION = "①执行率95%-100%，得满分；②执行率95%以下，每下降1%，扣权重1%；③执行率70%以下，不得分。";
const STEPS = "按时完成得满分；每发现1项未按时完成，扣25%权重分，扣完为止。";

describe(scoringRule.id, () => {
  test.each([
    ["办结率 6 6", "最终得分=办结率*分值", "全年办结率为100%"],
    ["办结率 6 5.4", "最终得分=办结率*分值", "全年办结率为90%"],
    ["办结率 6 2", "最终得分=办结率*分值", "办结情况良好"],
    ["办结率 6 2", "最终得分=办结率*分值", "甲办结率为100%，乙办结率为90%"],
    ["完成情况 6 6", PRODUCT, "培训完成率为90%，其余按期完成"],
    ["执行率 5 5", EXECUTION, "执行率为96%"],
    ["执行率 5 4.8", EXECUTION, "执行率为90%"],
    ["执行率 5 0", EXECUTION, "执行率为69.9%"],
    ["满意度 8 6.4", SLOPE, "满意度为91%"],
    ["满意度 8 8", SLOPE, "满意度为80%以上"],
    ["满意度 8 5", SLOPE, "满意度为80%以上"],
    ["及时性 10 7.5", STEPS, "一项延迟"],
    ["及时性 10 0", STEPS, "全部延迟"],
    ["安全 5 0", "未发生事故得满分；发生事故不得分", "未发生"],
    ["安全 5 3", "优秀得5分，良好得3分", "良好"],
    ["安全 5 -", STEPS, "良好"],
  ])("right or not calculated: %s, %s, %s", (row, rule, performance) => {
    expect(find(row, rule, performance)).toEqual([]);
  });

  test.each([
    ["办结率 6 5", "最终得分=办结率*分值", "全年办结率为90%", "5.40", "90% × 6 = 5.4"],
    ["执行率 5 5", EXECUTION, "执行率为90%", "4.75", "5 × (1 − 1% × (95 − 90))"],
    ["执行率 5 3", EXECUTION, "执行率为60%", "0.00", "60"],
    ["满意度 8 6.4", SLOPE, "满意度为84%", "3.60", "8 × (1 − 5% × (95 − 84))"],
    ["满意度 8 1", SLOPE, "满意度为80%以上", "2.00", "80"],
    ["及时性 10 8", STEPS, "一项延迟", "7.50", "10 / 7.5 / 5 / 2.5 / 0"],
    ["安全 5 3", "未发生事故得满分；发生事故不得分", "未发生", "5.00", "5 / 0"],
  ])("wrong: %s, %s, %s", (row, rule, performance, expected, calculation) => {
    const [result, ...others] = find(row, rule, performance);
    expect(result).toMatchObject({ key: "e.C1", verdict: "document-error", severity: "warning", expected });
    expect(result?.message.en).toContain(calculation);
    expect(result?.message.zh).toContain("评分标准");
    expect(result?.entries?.map(({ figure }) => figure.id)).toEqual(["e.C1.m1.score"]);
    expect(others).toEqual([]);
  });

  test("the plain share of the told bound is another rule", () => {
    const [result] = find("满意度 7 5.6", SLOPE, "满意度为80%以上");
    expect(result).toMatchObject({
      severity: "warning",
      expected: "1.75",
      actual: "5.6",
      difference: "3.85",
    });
    expect(result?.message.en).toContain("5.6, is 80% × 7");
  });

  test("the survey decides where the text gives a bound only", () => {
    const rule = `【满意度=（“非常满意”样本数+“比较满意”样本数×0.8+“一般”样本数×0.6）/总样本数×100%】${SLOPE}`;
    const surveys = [
      "38%的居民表示非常满意，44%的居民表示比较满意，18%的居民表示一般",
      "42%的居民表示非常满意，46%的居民表示比较满意，12%的居民表示一般",
    ];
    const [result] = find("居民满意度 8 6.4", rule, "满意度为80%以上", { surveys });
    expect(result).toMatchObject({ severity: "warning", expected: "4.40" });
    expect(result?.message.en).toContain("3.6–4.4");
    expect(find("居民满意度 8 4", rule, "满意度为80%以上", { surveys })).toEqual([]);
  });

  describe("values of the goal table", () => {
    const goals = "level3 target actual\n帮困慰问人数 =120人 54人\n接待率 =100% 98%\n办结时间 =15天 15天";
    const told = "二月发放11人，每人500元，九月7人，十一月36人";

    test("done of planned, linked by a word of its own and by what the text counts up to", () => {
      const [result] = find("帮困补助完成情况 6 3", PRODUCT, told, { goals });
      expect(result).toMatchObject({ expected: "2.70", actual: "3", difference: "0.30" });
      expect(result?.message.en).toContain("54人 / 120人 = 45%");
      expect(find("帮困补助完成情况 6 2.7", PRODUCT, told, { goals })).toEqual([]);
    });

    test("not linked where the text counts up to something else, or the names share nothing", () => {
      expect(find("帮困补助完成情况 6 3", PRODUCT, "二月发放11人", { goals })).toEqual([]);
      expect(find("值班工作完成率 6 3", PRODUCT, told, { goals })).toEqual([]);
    });

    test("a rate of the same name", () => {
      expect(find("接待率 6 6", "最终得分=接待率*分值", "全年接待300件", { goals })).toMatchObject([
        { expected: "5.88" },
      ]);
    });
  });

  test("the rate of the execution table", () => {
    const rule = "预算执行率95%-100%得满分；95%以下每下降1%扣权重1%";
    const execution = "租车 100 100 90 90%\n合计 100 100 90 90%";
    expect(find("预算执行率 5 5", rule, "按计划支出", { execution })).toMatchObject([{ expected: "4.75" }]);
  });

  test("whole points in a report without decimals are a note", () => {
    const text = {
      copies: [{ kind: "annex", text: "C1 及时性 10 8" } as const],
      rules: { C1: [STEPS] as const },
    };
    expect(reportResults(scoringRule, text)).toMatchObject([{ verdict: "convention", severity: "note" }]);
  });
});
