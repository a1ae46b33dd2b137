import { describe, expect, test } from "vitest";
import { projectResults } from "../../testing/project-outcomes.js";
import type { ProjectText } from "../../testing/project-text.js";
import { repeatedWeight } from "./repeated-weight.js";

const target = (...rows: string[]): ProjectText => ({
  form: "special-fund-target",
  indicators: ["level3 weight target", ...rows].join("\n"),
});

describe(repeatedWeight.id, () => {
  test("one finding for the document counts them", () => {
    const [result, ...others] = projectResults(
      repeatedWeight,
      target("巡查次数 30% 30", "越界倾倒0次 30% 30", "群众满意度90% 30% 30"),
      target("接待人次 90% 90", "培训 10% 12"),
    );
    expect(others).toEqual([]);
    expect(result).toMatchObject({ verdict: "document-error", severity: "warning" });
    expect(result?.message.en).toContain("In 4 of 5 weighted indicators (2 forms)");
    expect(result?.message.en).toContain("“越界倾倒0次” (0次) beside 30");
    expect(result?.message.zh).toContain("“群众满意度90%”（90%）旁为30");
    expect(result?.message.en).not.toContain("“巡查次数” (");
  });

  test("a name that says the same number is not named, nor a year", () => {
    const [result] = projectResults(
      repeatedWeight,
      target("巡查30次 30% 30", "2025年度活动 30% 30", "满意度 40% 40"),
    );
    expect(result?.message.en).not.toContain("another number");
  });

  test.each<readonly [string, ProjectText]>([
    ["half of them", target("a 30 30", "b 30 30", "c 10 30", "d 20 95%")],
    ["two", target("a 50 50", "b 50 50")],
    ["none", target("a 10 =100%", "b 10 良好", "c 80 ≥95%")],
    ["a damaged form", { ...target("a 30 30", "b 30 30", "c 40 40"), damage: ["cell-garbled"] }],
  ])("%s", (_, text) => {
    expect(projectResults(repeatedWeight, text)).toEqual([]);
  });
});
