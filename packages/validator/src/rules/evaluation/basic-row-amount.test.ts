import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { basicRowAmount } from "./basic-row-amount.js";

const find = (rows: string) => reportResults(basicRowAmount, { basic: [{ title: "发放情况表", rows }] });

describe(basicRowAmount.id, () => {
  test.each(["慰问11人，每人500元 | 5,500", "值班（4人，4天） | 3200 | 200元/人/天", "办公用品 | 12.30"])(
    "right or not calculated: %s",
    (rows) => {
      expect(find(rows)).toEqual([]);
    },
  );

  test("wrong", () => {
    const [result] = find("慰问11人，每人500元 | 5,000");
    expect(result).toMatchObject({
      verdict: "document-error",
      severity: "warning",
      expected: "5500.00",
      actual: "5000.00",
      difference: "-500.00",
    });
    expect(result?.message.en).toContain("11 × 500 = 5500.00");
  });
});
