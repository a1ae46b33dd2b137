import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { claimExecution } from "./claim-execution.js";

const told = (rate: string) => [
  "甲 initial 400.00万元",
  "甲 executed 394.44万元 base:c1 rate:c3",
  `甲 execution-rate ${rate} base:c1`,
];
const EXPENSES = {
  form: "final-account-three-public-and-operating",
  unit: "万元",
  text: "total-budget total\n= 合计 2.85 0.39",
} as const;

describe(claimExecution.id, () => {
  test.each(["98.61%", "98.6%", "99%"])("%s", (rate) => {
    expect(found(claimExecution, told(rate))).toEqual([]);
  });

  test.each(["96.81%", "101.41%"])("not %s", (rate) => {
    expect(found(claimExecution, told(rate))).toMatchObject([{ key: "c3", expected: "98.61" }]);
  });

  test.each([
    ["13.68%", 0],
    ["31.68%", 1],
  ])("against the budget in the table: %s", (rate, count) => {
    const claims = [
      "三公经费 executed 0.39万元 figure:s1.1.total rate:c2",
      `三公经费 execution-rate ${rate}`,
    ];
    expect(found(claimExecution, claims, [EXPENSES])).toHaveLength(count);
  });

  test("against nothing", () => {
    expect(
      found(claimExecution, [
        "甲 initial 0.00万元",
        "甲 executed 0.00万元 rate:c3",
        "甲 execution-rate 0.00% base:c1",
      ]),
    ).toEqual([]);
  });
});
