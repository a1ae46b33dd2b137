import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { claimYear } from "./claim-year.js";

const find = (claim: string, ...more: readonly string[]) =>
  found(claimYear, [claim, ...more], [], { kind: "department-budget", fiscalYear: 2026 });

describe(claimYear.id, () => {
  test.each([
    ["another year's budget as this one's", "本项目预算金额 total 99万元 year:2025 section:六、年度预算安排"],
    ["a period that is over", "实施周期 end 2025-12-31 section:五、实施周期"],
    [
      "a budget compared with itself",
      "支出预算 change 7.14万元 increase year:2026 text:比2026年预算增加7.14万元",
    ],
  ])("%s", (_, claim) => {
    expect(find(claim)).toMatchObject([{ severity: "warning" }]);
  });

  test.each([
    ["this year's", "本项目预算金额 total 99万元 year:2026 section:六、年度预算安排"],
    ["no year", "本项目预算金额 total 99万元 section:六、年度预算安排"],
    ["another section", "本项目预算金额 total 99万元 year:2025 section:一、项目概述"],
    ["last year's execution", "上年执行数 executed 99万元 year:2025 section:六、年度预算安排"],
    ["a period of this year", "实施周期 end 2026-12-31 section:五、实施周期"],
    ["compared with last year", "支出预算 change 7.14万元 increase year:2026 text:比2025年预算增加7.14万元"],
  ])("not %s", (_, claim) => {
    expect(find(claim)).toEqual([]);
  });

  test("not where the same paragraph gives this year's too", () => {
    const section = "section:六、年度预算安排";
    expect(
      find(`本项目预算 total 99万元 year:2025 ${section}`, `本项目预算 total 98万元 year:2026 ${section}`),
    ).toEqual([]);
  });

  test("comparisons with itself are one finding", () => {
    const claim = "支出预算 change 持平 same text:与2026年预算持平";
    expect(find(claim, claim, claim)).toMatchObject([{ places: [{}, {}, {}] }]);
  });
});
