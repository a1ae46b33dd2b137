import { formatYuan } from "@yusuan/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gapOf } from "./gap.js";

const exact = (value: string) => ({ value, precision: "0.01" });
const inWan = (value: string) => ({ value, precision: "100.00" });

test.each([
  ["they agree", exact("30.00"), [exact("10.00"), exact("20.00")], null],
  ["half a 分 for every amount is rounding", exact("30.00"), [exact("10.00"), exact("20.01")], null],
  ["more is none", exact("30.00"), [exact("10.00"), exact("20.02")], "-0.02"],
  ["amounts in 万元", inWan("300.00"), [inWan("100.00"), inWan("100.00")], null],
  ["beyond their rounding", inWan("500.00"), [inWan("100.00"), inWan("200.00")], "200.00"],
  ["nothing is added where a part is negative", exact("5.00"), [exact("10.00"), exact("-5.00")], null],
])("%s", (_, whole, parts, gap) => expect(gapOf(whole, parts)).toBe(gap));

test("the gap is what is missing, to the 分, however large the amounts are", () => {
  const fen = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
  fc.assert(
    fc.property(fc.array(fen, { minLength: 1, maxLength: 8 }), fen, (parts, missing) => {
      const whole = parts.reduce((sum, part) => sum + part, missing);
      const gap = gapOf(
        exact(formatYuan(whole)),
        parts.map((part) => exact(formatYuan(part))),
      );
      const isRounding = 2n * (missing < 0n ? -missing : missing) <= BigInt(parts.length + 1);
      expect(gap).toBe(isRounding ? null : formatYuan(missing));
    }),
  );
});
