import { describe, expect, test } from "vitest";
import { columnsOf, markdownTable, percent } from "./markdown.js";

test("markdownTable keeps cells apart whatever they hold", () => {
  expect(
    markdownTable(columnsOf(["file", "n"]), [
      ["a|b\nc", "1"],
      ["d", "2"],
    ]),
  ).toBe("| file | n |\n|---|---:|\n| a\\|b c | 1 |\n| d | 2 |\n");
});

describe("percent", () => {
  test.each([
    [1, 3, "33.3 %"],
    [999_999, 1_000_000, "99.9 %"],
    [5, 5, "100.0 %"],
    [0, 5, "0.0 %"],
    [0, 0, "–"],
  ])("%d of %d is %s", (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });
});
