import { describe, expect, it } from "vitest";
import { printPercent, printTenThousand, printYuan, yuan } from "./money.js";

describe("printing", () => {
  it("元 with and without decimals", () => {
    expect(printYuan(yuan("4389103.48"), 2)).toBe("4,389,103.48");
    expect(printYuan(yuan("4389103"), 0)).toBe("4,389,103");
    expect(() => printYuan(yuan("0.50"), 0)).toThrow(RangeError);
  });

  it.each([
    ["848279.35", "84.83"],
    ["8416201.85", "841.62"],
    ["50.00", "0.01"],
    ["49.99", "0.00"],
    ["0", "0.00"],
  ])("%s 元 is %s 万元", (amount, text) => expect(printTenThousand(yuan(amount))).toBe(text));

  it("percent", () => expect(printPercent(1n, 3n)).toBe("33.33"));
});
