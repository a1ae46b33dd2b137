import { describe, expect, test } from "vitest";
import { budget } from "../../testing/budget-text.js";
import { withClaims } from "../../testing/claim-text.js";
import { outcomesIn } from "../../testing/outcomes.js";
import { claimParts } from "./claim-parts.js";

const parts = (...subjects: readonly (readonly [string, string])[]) => [
  ...subjects.map(([subject, printed]) => `${subject} total ${printed} whole:c1`),
];
const whole = (text: string, count: number) =>
  `${text} ${Array.from({ length: count }, (_, i) => `part:c${i + 2}`).join(" ")}`;

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "goods, works and services",
    "+",
    [
      whole("政府采购预算 total 2.80万元", 3),
      ...parts(["采购货物", "1.00万元"], ["采购工程", "0.00万元"], ["采购服务", "1.80万元"]),
    ],
  ],
  [
    "goods, works and services that do not add up",
    "x",
    [
      whole("政府采购预算 total 2.80万元", 3),
      ...parts(["采购货物", "1.00万元"], ["采购工程", "0.00万元"], ["采购服务", "1.90万元"]),
    ],
  ],
  [
    "goods and services without works may be incomplete",
    "",
    [whole("政府采购预算 total 2.80万元", 2), ...parts(["采购货物", "1.00万元"], ["采购服务", "1.90万元"])],
  ],
  [
    "a list that others close",
    "x",
    [whole("收入预算 total 10.00万元", 2), ...parts(["财政拨款收入", "8.00万元"], ["其他收入", "1.00万元"])],
  ],
  [
    "an open list",
    "",
    [whole("项目支出 total 9.00万元", 2), ...parts(["甲项目", "1.00万元"], ["乙项目", "2.00万元"])],
  ],
  [
    "a list told twice is two lists",
    "+x",
    [
      whole("“三公”经费 total 3.00万元", 6),
      ...parts(["因公出国费", "1.00万元"], ["公务用车购置及运行费", "1.00万元"], ["公务接待费", "1.00万元"]),
      ...parts(["因公出国费", "1.00万元"], ["公务用车购置及运行费", "1.00万元"], ["公务接待费", "2.00万元"]),
    ],
  ],
];

describe(claimParts.id, () => {
  test.each(CASES)("%s: %s", (_, outcomes, claims) => {
    expect(outcomesIn(claimParts, withClaims(budget([]), claims))).toBe(outcomes);
  });

  test.each([
    ["+", "6.90万元"],
    ["x", "6.80万元"],
  ])("what 合计 adds up stands before it: %s", (outcomes, sum) => {
    const claims = [
      "人工 total 5.20万元 whole:c3",
      "餐费 total 1.70万元 whole:c3",
      `某项目 total ${sum} part:c1 part:c2 text:合计${sum}`,
    ];
    expect(outcomesIn(claimParts, withClaims(budget([]), claims))).toBe(outcomes);
  });

  test("shares that make 100% show that a list is complete", () => {
    const claims = [
      "支出 total 10.00万元 part:c2 part:c4",
      "甲类 total 6.00万元 whole:c1 rate:c3",
      "甲类 share 60.00%",
      "乙类 total 5.00万元 whole:c1 rate:c5",
      "乙类 share 40.00%",
    ];
    expect(outcomesIn(claimParts, withClaims(budget([]), claims))).toBe("x");
  });
});
