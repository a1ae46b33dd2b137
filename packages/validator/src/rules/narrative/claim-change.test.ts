import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { claimChange } from "./claim-change.js";

const told = (now: string, change: string, rate: string) => [
  `支出预算 total ${now} change:c2 rate:c3`,
  `支出预算 change ${change} rate:c3`,
  `支出预算 change-rate ${rate}`,
];
const based = (base: string, now: string, rate: string) => [
  `甲 executed ${base} year:2024`,
  `甲 total ${now} year:2025 rate:c3`,
  `甲 change-rate ${rate} base:c1`,
];

describe(claimChange.id, () => {
  test.each([
    ["decrease", told("846.62万元", "174.67万元 decrease", "17.10% decrease")],
    ["increase", told("9859.38万元", "1062.85万元 increase", "12.08% increase")],
    ["small amounts", told("0.39万元", "0.15万元 decrease", "27.78% decrease")],
    ["against what was before", based("60.13万元", "25.77万元", "57.14% decrease")],
    ["against nothing", based("0.00万元", "25.00万元", "100.00% increase")],
    ["no change", ["甲 total 5.00万元 change:c2", "甲 change 持平 same base:c3", "甲 initial 5.00万元"]],
    ["no change of what is not told", ["甲 total 5.00万元 change:c2", "甲 change 持平 same"]],
  ])("%s", (_, claims) => {
    expect(found(claimChange, claims)).toEqual([]);
  });

  test.each([
    ["the rate", told("846.62万元", "174.67万元 decrease", "20.63% decrease"), "c3"],
    ["the direction", told("846.62万元", "174.67万元 increase", "17.10% increase"), "c3"],
    ["the amount before", based("432.69万元", "38.45万元", "17.62% increase"), "c3"],
    ["the rate against what was before", based("77.99万元", "91.97万元", "17.66% increase"), "c3"],
    [
      "no change",
      ["甲 total 5.00万元 change:c2", "甲 change 持平 same base:c3", "甲 initial 6.00万元"],
      "c2",
    ],
    [
      "the change",
      ["甲 total 5.00万元 change:c2", "甲 change 2.00万元 increase base:c3", "甲 total 4.00万元"],
      "c2",
    ],
  ])("%s is wrong", (_, claims, key) => {
    expect(found(claimChange, claims)).toMatchObject([{ key, severity: "error", verdict: "document-error" }]);
  });

  test("a rate that fits the figure of the table is not held against a wrong amount", () => {
    const table = { form: "expenditure-by-function", text: "total\n201 甲 3503499.00" } as const;
    const claims = based("348.52万元", "352.67万元 figure:s1.1.total", "0.53% increase");
    expect(found(claimChange, claims, [table])).toEqual([]);
  });

  test("a missing % is a note", () => {
    expect(found(claimChange, told("9746.50万元", "1193.20万元 increase", "13.95 increase"))).toMatchObject([
      { key: "c3:sign", severity: "note" },
    ]);
  });
});
