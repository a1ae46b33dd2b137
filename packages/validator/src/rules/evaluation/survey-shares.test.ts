import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { surveyShares } from "./survey-shares.js";

const find = (survey: string) => reportResults(surveyShares, { surveys: [survey] });
const three = (a: string, b: string, c: string) =>
  `${a}的居民表示非常满意，${b}的居民表示比较满意，${c}的居民表示一般`;

describe(surveyShares.id, () => {
  test.each([
    three("38%", "44%", "18%"),
    three("33.3%", "33.3%", "33.3%"),
    three("33%", "33%", "33%"),
    `多选：${three("80%", "44%", "18%")}`,
    "60%的居民表示绿化，70%的居民表示停车",
    "60%的居民表示满意",
  ])("right or not compared: %s", (survey) => {
    expect(find(survey)).toEqual([]);
  });

  test.each([
    [three("38%", "44%", "28%"), "110", "10"],
    [three("38%", "44%", "8%"), "90", "-10"],
    [three("38.0%", "44.0%", "17.5%"), "99.5", "-0.5"],
  ])("wrong: %s", (survey, actual, difference) => {
    expect(find(survey)).toMatchObject([{ severity: "warning", expected: "100", actual, difference }]);
  });
});
