import type { TextBlock } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { surveysOf } from "./surveys.js";

const surveys = (...texts: string[]): string[] =>
  surveysOf(
    texts.map(
      (text, index): TextBlock => ({ kind: "paragraph", id: `b${index}`, page: 1, bbox: null, text }),
    ),
  ).map(({ question, shares }) =>
    [question ?? "-", ...shares.map(({ option, share }) => `${option} ${share.value}`)].join("; "),
  );

describe("the shares of a survey", () => {
  it.each([
    [
      "调查显示，52%的居民表示非常满意，30.5%的居民表示比较满意，17.5%的居民表示一般。",
      "-; 非常满意 52; 比较满意 30.5; 一般 17.5",
    ],
    ["62%的受访者对活动表示满意，38%表示不满意。", "-; 满意 62; 不满意 38"],
    ["非常满意占52%，比较满意占30%，不满意占18%。", "-; 非常满意 52; 比较满意 30; 不满意 18"],
    ["选择“满意”的居民占比为60%，选择“一般”的占40%。", "-; 满意 60; 一般 40"],
    ["非常满意30人，占60%；一般20人，占40%。", "-; 非常满意 60; 一般 40"],
  ])("are read from %s", (text, expected) => {
    expect(surveys(text)).toEqual([expected]);
  });

  it("have the nearest question before them", () => {
    expect(
      surveys("1.您对照明是否满意？", "非常满意 一般", "70%的居民表示非常满意，30%的居民表示一般。"),
    ).toEqual(["您对照明是否满意？; 非常满意 70; 一般 30"]);
  });

  it.each(["满意度为85%。", "预算执行率90%，资金到位率100%。", "亮灯率达到98%，表示运行良好。"])(
    "are not made of %s",
    (text) => {
      expect(surveys(text)).toEqual([]);
    },
  );
});
