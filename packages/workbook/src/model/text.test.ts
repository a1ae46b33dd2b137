import fc from "fast-check";
import { expect, test } from "vitest";
import { cellText, displayWidth, looksLikeFormula } from "./text.js";

test("what XML cannot hold is left out", () => {
  expect(cellText("a\u0000b\u000bc\ud800d\uffffe\tf\r\ng")).toBe("abcde\tf\ng");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      expect(cellText(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u);
    }),
  );
});

test("a text is cut where a cell ends", () => {
  expect(cellText("元".repeat(40_000))).toHaveLength(32_767);
  expect(cellText("😀".repeat(20_000))).not.toMatch(/\p{Surrogate}/u);
});

test.each(["=1+1", "+86", "-5", "@SUM(A1)", " =1", "＝1"])("%j could become a formula", (text) =>
  expect(looksLikeFormula(text)).toBe(true),
);
test("words could not", () => expect(looksLikeFormula("合计=1")).toBe(false));
test("Chinese characters are wide", () => expect(displayWidth("合计 1.0")).toBe(8));
