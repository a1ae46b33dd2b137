import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { budget } from "../../testing/budget-text.js";
import { withClaims } from "../../testing/claim-text.js";
import { outcomesIn } from "../../testing/outcomes.js";
import { claimFigure } from "./claim-figure.js";

const TABLE = budget([
  {
    form: "expenditure-by-function",
    text: `total basic project
201 A类 848279.35 600000.00 248279.35
= 合计 848279.35 600000.00 248279.35`,
  },
]);

describe(claimFigure.id, () => {
  test.each([
    ["rounded", "84.83万元", "+"],
    ["cut off", "84.82万元", "+"],
    ["neither", "84.81万元", "x"],
    ["whole 万元", "85万元", "+"],
    ["to the 分", "848279.35元", "+"],
    ["a 分 off", "848279.36元", "x"],
  ])("%s: %s", (_, printed, outcomes) => {
    const document = withClaims(TABLE, [`A类 total ${printed} figure:s1.1.total`]);
    expect(outcomesIn(claimFigure, document)).toBe(outcomes);
  });

  test("a claim that is bound to nothing is held against nothing", () => {
    expect(outcomesIn(claimFigure, withClaims(TABLE, ["A类 total 1.00万元"]))).toBe("");
  });

  test("a percentage is no amount", () => {
    expect(outcomesIn(claimFigure, withClaims(TABLE, ["A类 share 5% figure:s1.1.total"]))).toBe("");
  });

  test("the text is blamed where the table proves its figure", () => {
    const { findings, statuses } = audit(withClaims(TABLE, ["A类 total 8.48万元 figure:s1.1.total"]));
    expect(findings).toMatchObject([
      { rule: "claim-figure", severity: "error", figures: ["c1", "s1.1.total"], expected: "848279.35" },
    ]);
    expect(statuses).toMatchObject({ c1: "contradicted", "s1.1.total": "proven" });
  });
});
