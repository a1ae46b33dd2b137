import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { placeholderLeft } from "./placeholder-left.js";

const texts = (text: ProjectText) => projectResults(placeholderLeft, text);

describe(placeholderLeft.id, () => {
  test.each([
    ["××项目", "××"],
    ["XX年路灯维护", "XX"],
    ["路灯维护（模板）", "(模板)"],
    ["____维护", "____"],
    ["请填写项目名称", "请填写"],
    ["待定", "待定"],
  ])("name %s", (name, found) => {
    const results = texts({ name });
    expect(results).toMatchObject([{ verdict: "document-error", severity: "warning" }]);
    expect(results[0]?.message.en).toContain(`the placeholder “${found}” was left in`);
  });

  test.each([
    "路灯维护",
    "XXL号制服",
    "MAXX平台",
    "调查问卷模板编制",
    "二○二五年维护",
    "待定点医院验收",
    "3×4米宣传栏",
  ])("name %s", (name) => {
    expect(texts({ name })).toEqual([]);
  });

  test("goals", () => {
    expect(texts({ goals: { annual: "完成×××改造。" } })).toMatchObject([{ key: "p1:goals.annual" }]);
    expect(texts({ goals: { annual: "完成改造……并验收。" } })).toEqual([]);
  });

  test.each([
    ["指标1： ≥95%", "p1.i1:level3"],
    ["…… ≥95%", "p1.i1:level3"],
    ["完好率 ××", "p1.i1:target"],
    ["完好率 …", "p1.i1:target"],
  ])("indicator %s", (row, key) => {
    expect(texts({ indicators: `level3 target\n${row}` }).map((result) => result.key)).toContain(`p1:${key}`);
  });

  test("garbled forms are left alone", () => {
    expect(texts({ name: "××项目", damage: ["cell-garbled name"] })).toEqual([]);
  });
});
