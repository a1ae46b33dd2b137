import { describe, expect, test } from "vitest";
import { budget } from "../../testing/budget-text.js";
import { withClaims } from "../../testing/claim-text.js";
import { outcomesIn } from "../../testing/outcomes.js";
import { procurementShare } from "./procurement-share.js";

const told = (total: string, medium: string, small: string) => [
  `政府采购预算 total ${total}`,
  `面向中小企业预留政府采购项目预算金额 total ${medium}`,
  `预留给小型和微型企业的政府采购项目预算 total ${small}`,
];

describe(procurementShare.id, () => {
  test.each([
    ["9.00万元", "6.00万元", "4.00万元", "++"],
    ["9.00万元", "9.00万元", "9.00万元", "++"],
    ["9.00万元", "10.00万元", "4.00万元", "x+"],
    ["9.00万元", "6.00万元", "7.00万元", "+x"],
  ])("%s, %s, %s: %s", (total, medium, small, outcomes) => {
    expect(outcomesIn(procurementShare, withClaims(budget([]), told(total, medium, small)))).toBe(outcomes);
  });

  test("of other sections nothing is compared", () => {
    const [total = "", medium = ""] = told("1.00万元", "6.00万元", "");
    const claims = [`${total} section:上年`, `${medium} section:本年`];
    expect(outcomesIn(procurementShare, withClaims(budget([]), claims))).toBe("");
  });
});
