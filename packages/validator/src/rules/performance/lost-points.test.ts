import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { projectResults } from "../../testing/project-outcomes.js";
import { type ProjectText, projects } from "../../testing/project-text.js";
import { lostPoints } from "./lost-points.js";

const evaluation = (rows: readonly string[], more: ProjectText = {}): ProjectText => ({
  form: "self-evaluation",
  name: "路灯维护",
  execution: "row weight score\ntotal 10 10",
  total: "fullMark score\n100 98.00",
  indicators: ["level3 weight score", ...rows].join("\n"),
  ...more,
});
const damage = ["row-lost"];

describe(lostPoints.id, () => {
  test("names the weight and the score of lost rows", () => {
    const [result, ...others] = projectResults(lostPoints, evaluation(["a 50 48", "b 30 30"], { damage }));
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      verdict: "extraction-loss",
      expected: "100.00",
      actual: "90.00",
      difference: "-10.00",
    });
    expect(result?.message.en).toContain("indicators weighing 10 points with 10 points scored are missing");
    expect(result?.message.zh).toContain("缺少分值合计10分、得分合计10分的指标");
  });

  test("is the only thing that is said of a lost row", () => {
    const { findings, summary } = audit(projects(evaluation(["a 50 48", "b 30 30"], { damage })));
    expect(findings.map(({ rule }) => rule)).toEqual(["lost-points"]);
    expect(summary.contradicted).toBe(0);
  });

  test("another form that was got back shows that the source is damaged", () => {
    const whole = evaluation(["a 50 48", "b 40 40"], { recovered: true });
    expect(projectResults(lostPoints, whole, evaluation(["a 50 48", "b 30 30"]))).toMatchObject([
      { key: "p2" },
    ]);
  });

  test("names the indicators whose score was lost", () => {
    const [result] = projectResults(lostPoints, evaluation(["a 50 48", "b 40 -"], { damage }));
    expect(result?.message.en).toContain("40 points of the total score of 98 points are missing");
    expect(result?.message.en).toContain("“b”");
  });

  test.each([
    ["a damaged form that adds up", evaluation(["a 50 48", "b 40 40"], { damage })],
    ["a clean form that does not", evaluation(["a 50 48", "b 30 30"])],
    ["more points than the full mark", evaluation(["a 50 48", "b 50 50"], { damage })],
    ["no weights", { damage, indicators: "level3 target\na 10" }],
  ])("%s", (_, text) => {
    expect(projectResults(lostPoints, text)).toEqual([]);
  });
});
