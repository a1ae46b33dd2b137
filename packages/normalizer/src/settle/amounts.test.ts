import { formatYuan } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, otherAmounts, readAmount } from "./amounts.js";

const read = (text: string, decimals?: number, confidence = 0.9): string | undefined => {
  const { parsed } = readAmount({ text, confidence }, "元", decimals);
  return parsed.kind === "amount" ? formatYuan(parsed.amount.fen) : undefined;
};

describe("an amount read from a picture", () => {
  it.each<[string, number | undefined, string | undefined]>([
    ["1,097,073.43", 2, "1097073.43"],
    ["1, 097, 073. 43", undefined, "1097073.43"],
    ["1.097.073.43", undefined, "1097073.43"],
    ["782，855.28", undefined, "782855.28"],
    ["3,609,125,22", undefined, "3609125.22"],
    ["87.267,272.44", undefined, "87267272.44"],
    ["1097073.4 3", 2, "1097073.43"],
    ["|1,234.00.", 2, "1234.00"],
    ["8726727244", 2, "87267272.44"],
    ["8726727244", undefined, "8726727244.00"],
    ["19.604.064", 0, "19604064.00"],
    ["12 34", undefined, undefined],
    ["2025年", 2, undefined],
    ["", 2, undefined],
  ])("%s with %s decimals is %s", (text, decimals, value) => {
    expect(read(text, decimals)).toBe(value);
  });

  it("is a little less sure where its separators were put right", () => {
    expect(readAmount({ text: "1.097.073.43", confidence: 0.8 }, "元").confidence).toBe(0.76);
    expect(readAmount({ text: "1,097,073.43", confidence: 0.8 }, "元").confidence).toBe(0.8);
  });

  it("never has other digits than were read", () => {
    const unit = fc.constantFrom(..."0123456789.,， ");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 14 }), fc.option(fc.constantFrom(0, 2)), (text, decimals) => {
        const { parsed } = readAmount({ text, confidence: 0.9 }, "元", decimals ?? undefined);
        if (parsed.kind !== "amount" || parsed.amount.quantum > 100n) return;
        const digits = (of: string) => of.replace(/\D/gu, "").replace(/^0+|0+$/gu, "");
        const cut = text.replace(/\D/gu, "").length > 16 || /[.,，]\s*\d\s*\d\s*\d+\s*$/u.test(text);
        if (!cut) expect(digits(formatYuan(parsed.amount.fen))).toBe(digits(text));
      }),
    );
  });
});

it("an amount that was painted is read as ever", () => {
  for (const text of ["1.097.073.43", "8726727244", "1,2345.00"])
    expect(readAmount({ text, confidence: 1 }, "元", 2).confidence).toBe(1);
  expect(read("1.097.073.43", 2, 1)).toBeUndefined();
  expect(decimalsOf([{ text: "1.00", confidence: 1 }])).toBeUndefined();
});

it("the decimals of a column are those of nearly all its amounts", () => {
  const cells = (texts: string) => texts.split(" ").map((text) => ({ text, confidence: 0.9 }));
  expect(decimalsOf(cells("1.00 2.50 3,000.10 8726727244"))).toBe(2);
  expect(decimalsOf(cells("1,000 2,500 3 4"))).toBe(0);
  expect(decimalsOf(cells("1.00 2 3.5 4"))).toBeUndefined();
});

it("other readings are amounts of other values, each once, likeliest first", () => {
  const candidates = [
    { text: "1,097.00", confidence: 0.1 },
    { text: "1,091.00", confidence: 0.2 },
    { text: "1.091.00", confidence: 0.1 },
    { text: "1,037.00", confidence: 0.05 },
    { text: "合计", confidence: 0.01 },
  ];
  expect(otherAmounts({ text: "1,097.00", confidence: 0.7, candidates }, "元", "1097.00")).toEqual([
    { value: "1091.00", confidence: 0.2 },
    { value: "1037.00", confidence: 0.05 },
  ]);
  expect(otherAmounts({ text: "10970", confidence: 0.5 }, "元", "109.70", 2)).toEqual([
    { value: "10970.00", confidence: 0.1 },
  ]);
  expect(otherAmounts({ text: "1", confidence: 1, candidates }, "元", "1.00")).toBeUndefined();
});
