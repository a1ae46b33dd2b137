import { describe, expect, test } from "vitest";
import { cleanText, isCjk, isUnmapped } from "./characters.js";

describe("isCjk", () => {
  test.each(["预", "〇", "，", "。", "（", "０", "“", "…", "⺠", "豈"])("takes %s", (char) => {
    expect(isCjk(char)).toBe(true);
  });
  test.each(["a", "0", ",", ".", " ", "%", "¥", "ア", "", "α"])("leaves out %j", (char) => {
    expect(isCjk(char)).toBe(false);
  });
});

describe("cleanText", () => {
  test.each([
    ["\u2f00\u2f08", "一人"],
    ["\u2ea0\u2ec5", "民见"],
    ["\uf900", "豈"],
    ["a\u00adb", "ab"],
    ["a\u200bb\ufeff", "ab"],
    ["1\u00a0000", "1 000"],
    ["\u0007", ""],
    ["预算 12.50", "预算 12.50"],
    // Full-width forms stay as printed.
    ["１２，（", "１２，（"],
  ])("reads %j as %j", (text, meaning) => {
    expect(cleanText(text)).toBe(meaning);
  });
});

describe("isUnmapped", () => {
  test.each(["\ue000", "\ufffd", "a\uf8ff", "\u{f0000}", "\u0378"])("finds %j", (text) => {
    expect(isUnmapped(text)).toBe(true);
  });
  test.each(["预算", "1.00", "", "é", "①"])("passes %j", (text) => {
    expect(isUnmapped(text)).toBe(false);
  });
});
