import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { surveySatisfaction } from "./survey-satisfaction.js";

const RULE =
  "【满意度 =（“非常满意”选项样本数 + “比较满意”选项样本数×0.8 + “一般”选项样本数×0.6）/总样本数×100%】满意度95%以上，得满分";
const SURVEY = "38%的居民表示非常满意，44%的居民表示比较满意，18%的居民表示一般";

const find = (performance: string, surveys = [SURVEY], name = "居民满意度") =>
  reportResults(surveySatisfaction, {
    copies: [{ kind: "annex", text: `D1 ${name} 8 4` }],
    rules: { D1: [RULE, performance] },
    surveys,
  });

describe(surveySatisfaction.id, () => {
  test.each(["总体满意度为84%", "满意度为 80% 以上", "满意度达到84.0%", "满意度约为90%", "居民普遍满意"])(
    "agrees or not compared: %s",
    (performance) => {
      expect(find(performance)).toEqual([]);
    },
  );

  test.each(["满意度为95%", "满意度为85%以上"])("differs: %s", (performance) => {
    const [result] = find(performance);
    expect(result).toMatchObject({ severity: "warning", expected: "84.0" });
    expect(result?.message.en).toContain("38 + 44 × 0.8 + 18 × 0.6 = 84%");
    expect(result?.places).toHaveLength(2);
  });

  test("other people were asked", () => {
    expect(find("满意度为95%", [SURVEY], "管理部门满意度")).toEqual([]);
  });

  test("an answer without a factor, or missing answers, are not calculated", () => {
    expect(find("满意度为95%", ["90%的居民表示非常满意，10%的居民表示不太满意"])).toEqual([]);
    expect(find("满意度为95%", ["60%的居民表示非常满意，10%的居民表示一般"])).toEqual([]);
  });

  test("a value between the results of several questions", () => {
    const better = "90%的居民表示非常满意，10%的居民表示一般";
    expect(find("满意度为90%", [SURVEY, better])).toEqual([]);
    expect(find("满意度为97%", [SURVEY, better])).toHaveLength(1);
  });
});
