import { expect, test } from "vitest";
import { setting } from "./drawn-text.js";

test.each([
  ["a number", "4,389,103.48", 53, 10, 7, 9, true],
  ["a name", "行政运行", 41, 10, 8, 10, true],
  ["a line that leads to a number", `一、职能${".".repeat(120)}`, 400, 10, 4, 10, true],
  ["a header in two lines", "事业单位经营收入", 37, 22, 8, 11, false],
  ["a paragraph", "字".repeat(100), 300, 46, 9, 12, false],
])("%s fills its box", (_, text, width, height, least, most, one) => {
  const { size, oneLine } = setting(text, width, height);
  expect(size).toBeGreaterThan(least);
  expect(size).toBeLessThan(most);
  expect(oneLine).toBe(one);
});
