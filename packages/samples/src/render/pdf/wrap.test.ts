import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "./wrap.js";

const length = (text: string) => text.length;

describe("wrap", () => {
  it.each([
    ["一二三四五", ["一二三", "四五"]],
    ["一1,234.00二", ["一", "1,234.00", "二"]],
    ["一二三，四", ["一二三，", "四"]],
    ["上\n下", ["上", "下"]],
    ["", [""]],
  ])("%j", (text, lines) => expect(wrap(text, 3, length)).toEqual(lines));

  it.each([
    ["一二三，四", ["一二", "三，四"]],
    ["一，，，，", ["一，，，，"]],
    ["一二三四", ["一二三", "四"]],
  ])("%j without hanging punctuation", (text, lines) => {
    expect(wrap(text, 3, length, false)).toEqual(lines);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("一", "，", "1", ".", "\n") }),
        fc.nat(9),
        fc.boolean(),
        (text, width, hangs) => {
          expect(wrap(text, width, length, hangs).join("")).toBe(text.replaceAll("\n", ""));
        },
      ),
    );
  });
});
