import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { claimScope } from "./claim-scope.js";

const SUMMARY = [
  {
    form: "revenue-expenditure-summary",
    text: `total
< 财政拨款收入 900000.00
< 其他收入 50000.00
=< 收入总计 950000.00
=> 支出总计 950000.00`,
  },
  {
    form: "appropriation-summary",
    text: `total general-budget
=< 收入总计 900000.00
=> 支出总计 900000.00 900000.00`,
  },
] as const;

describe(claimScope.id, () => {
  test("the total of another scope is named", () => {
    expect(found(claimScope, ["支出总额 total 90.00万元 figure:s1.4.total"], SUMMARY)).toMatchObject([
      {
        severity: "note",
        entries: [
          { figure: { id: "c1" } },
          { figure: { id: "s1.4.total" } },
          { figure: { id: "s2.1.total" } },
        ],
      },
    ]);
  });

  test.each([
    ["the figure itself", "支出总额 total 95.00万元 figure:s1.4.total"],
    ["no total of the document", "支出总额 total 91.00万元 figure:s1.4.total"],
    ["bound to nothing", "支出总额 total 90.00万元"],
    ["nothing", "支出总额 total 0.00万元 figure:s1.4.total"],
  ])("%s", (_, claim) => {
    expect(found(claimScope, [claim], SUMMARY)).toEqual([]);
  });
});
