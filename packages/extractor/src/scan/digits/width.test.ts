import { describe, expect, test } from "vitest";
import { digitsAmiss, separatorAdvance } from "./width.js";

const PITCH = 8;

/** A number set with digits 8 pixels apart and separators of a share of that. */
function set(text: string, separator = 1) {
  let x = 0;
  return [...text].map((char) => {
    const isDigit = /\d/u.test(char);
    const wide = isDigit ? PITCH : separator * PITCH;
    const middle = x + wide / 2;
    x += wide;
    // A 1 is narrow, and stands in the middle of its place as all digits do.
    const half = char === "1" ? 1.5 : isDigit ? 3 : 1;
    const box = { left: middle - half, right: middle + half, top: 0, bottom: 12 };
    return { kind: isDigit ? ("digit" as const) : ("separator" as const), box };
  });
}

test.each([1, 0.5])("how far separators of %s digits move what is behind them is learnt", (separator) => {
  const lines = ["1,234.50", "16,726,725.44", "7"].map((text) => set(text, separator));
  expect(separatorAdvance(lines)).toBeCloseTo(separator, 6);
});

test("nothing is learnt where no separator stands between digits", () => {
  expect(separatorAdvance([set("12345"), set("7"), []])).toBeUndefined();
});

describe("what fills a line", () => {
  const line = set("87267272.44");
  test.each([
    ["87267272.44", 0],
    ["7267272.44", 1],
    ["887267272.44", 1],
    ["-87267272.44", 0],
    ["8726727244", 1],
  ])("%s is amiss by %d digits", (text, amiss) => {
    expect(digitsAmiss(line, text, 1)).toBeCloseTo(amiss, 6);
  });

  test("is not told where too few digits stand beside one another, or a separator was never seen", () => {
    expect(digitsAmiss(set("12.5"), "12.5", 1)).toBeUndefined();
    expect(digitsAmiss(line, "7267272.44", undefined)).toBeUndefined();
    expect(digitsAmiss([], "1", 1)).toBeUndefined();
  });

  test("a digit that was cut in two does not change how far digits stand apart", () => {
    const cut = set("87267272").flatMap((ink, i) =>
      i === 2
        ? [
            { ...ink, box: { ...ink.box, right: ink.box.left + 2 } },
            { ...ink, box: { ...ink.box, left: ink.box.left + 3 } },
          ]
        : [ink],
    );
    expect(digitsAmiss(cut, "87267272", 1)).toBeLessThan(0.1);
  });
});
