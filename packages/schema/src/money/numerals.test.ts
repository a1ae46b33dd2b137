import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberTokens, toHalfWidth } from "./numerals.js";

describe("toHalfWidth", () => {
  test.each([
    ["０，１．２％", "0,1.2%"],
    ["（ａＺ）", "(aZ)"],
    ["一\u3000二", "一 二"],
    ["合计、①￥", "合计、①￥"],
    ["𝟏😀", "𝟏😀"],
    ["", ""],
  ])("%j is %j", (text, half) => {
    expect(toHalfWidth(text)).toBe(half);
  });

  test("keeps the length and changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const half = toHalfWidth(text);
        expect(half).toHaveLength(text.length);
        expect(toHalfWidth(half)).toBe(half);
      }),
    );
  });
});

describe("numberTokens", () => {
  test.each([
    ["8,466,201.85", ["8466201.85"]],
    ["2025年1-2", ["2025", "1", "2"]],
    ["３，５１８．８５万元", ["3518.85"]],
    ["1, 2", ["1", "2"]],
    ["第1.2.3节", ["1.2.3"]],
    [",1.", ["1"]],
    ["合计", []],
    ["", []],
  ])("%j gives %j", (text, tokens) => {
    expect(numberTokens(text)).toEqual(tokens);
  });

  test("keeps every digit, in order", () => {
    const unit = fc.constantFrom(..."0123456789０５,，.．- 年元".split(""));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const digits = (from: string): string => toHalfWidth(from).replace(/\D/gu, "");
        expect(digits(numberTokens(text).join(" "))).toBe(digits(text));
      }),
    );
  });
});
