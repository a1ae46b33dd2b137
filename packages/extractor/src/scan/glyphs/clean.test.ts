import { expect, test } from "vitest";
import type { LineKind } from "../../ocr/recognizer.js";
import { cleanSymbols, isNumeric } from "./clean.js";

function cleaned(text: string, kind: LineKind): string {
  const symbols = [...text].map((char, i) => ({
    text: char,
    confidence: 0.9,
    from: i,
    to: i + 1,
    choices: [],
  }));
  return cleanSymbols(symbols, kind)
    .map((symbol) => symbol.text)
    .join("");
}

test("numbers are plain digits and separators", () => {
  expect(cleaned("１，２３４。５０", "number")).toBe("1,234.50");
  expect(cleaned("1, 097, 073. 43", "number")).toBe("1,097,073.43");
  expect(cleaned("－12", "number")).toBe("-12");
});

test("punctuation beside Chinese characters has its Chinese form", () => {
  expect(cleaned("单位:元", "text")).toBe("单位：元");
  expect(cleaned("补助(款)", "text")).toBe("补助（款）");
  expect(cleaned("12:30", "text")).toBe("12:30");
});

test("a dash between characters is the numeral one, a dash after a number is a dash", () => {
  expect(cleaned("-般公共服务", "text")).toBe("一般公共服务");
  expect(cleaned("2-般", "text")).toBe("2-般");
});

test("a closing round bracket has a round bracket before it", () => {
  expect(cleaned("退职〈役)费", "text")).toBe("退职（役）费");
  expect(cleaned("关于《预算法》的（说明）", "text")).toBe("关于《预算法》的（说明）");
});

test("numeric is what holds digits and what stands with them", () => {
  expect(["1,234.00", "（12）", "95.5%", "２０１"].map(isNumeric)).toEqual([true, true, true, true]);
  expect(["-", "2024年", "A12", ""].map(isNumeric)).toEqual([false, false, false, false]);
});
