import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statedAmount } from "./stated-amount.js";

describe("statedAmount", () => {
  test.each([
    ["2022 年 2 月发放 11 人困难补助, 每人 500 元", "", 550_000n, "11 × 500"],
    ["慰问 3 户，每户 1200.50 元", "", 360_150n, "3 × 1200.50"],
    ["值班组（7 人，51 天）", "春节期间工作经费，200 元/人/天", 7_140_000n, "7 × 51 × 200"],
    ["值班组（7 名，2 日）", "每人每天200元", 280_000n, "7 × 2 × 200"],
    [
      "值班组 (8 人, 53 天) 有一人 51 天, 一人 44 天",
      "200 元/人/天",
      8_260_000n,
      "(6 × 53 + 1 × 51 + 1 × 44) × 200",
    ],
    ["共十二人、3天", "100元/人·天", 360_000n, "12 × 3 × 100"],
    ["租用 54 辆次", "1200 元/辆次", 6_480_000n, "54 × 1200"],
  ])("%s %s", (label, note, fen, calculation) => {
    expect(statedAmount(label, note)).toEqual({ fen, calculation });
  });

  test.each([
    ["no rate", "值班组（7 人，51 天）", ""],
    ["two rates", "11 人，每人 500 元，每户 300 元", ""],
    ["something else is counted too", "11 人，3 天，每人 500 元", ""],
    ["a unit is missing", "7 人", "200元/人/天"],
    ["a unit is counted twice", "7 人，3 人，每人 500 元", ""],
    ["more exceptions than people", "(2 人, 5 天) 三人 4 天", "200元/人/天"],
    ["an exception that is none", "(8 人, 5 天) 一人 5 天", "200元/人/天"],
    ["a date is no count", "2022 年 5 月", "500元/人"],
  ])("not read: %s", (_, label, note) => {
    expect(statedAmount(label, note)).toBeUndefined();
  });

  test("people times days times rate", () => {
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(number, number, number, (people, days, rate) => {
        const stated = statedAmount(`小组(${people}人,${days}天)`, `${rate}元/人/天`);
        expect(stated?.fen).toBe(BigInt(people) * BigInt(days) * BigInt(rate) * 100n);
      }),
    );
  });

  test("never fails", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (label, note) => {
        expect(() => statedAmount(label, note)).not.toThrow();
      }),
    );
  });
});
