import { expect, test } from "vitest";
import { fontSize } from "./drawn-text.js";

test.each([
  ["a number in one line", "4,389,103.48", 53, 10, 7, 9],
  ["a name in one line", "行政运行", 41, 10, 8, 10],
  ["a header in two lines", "事业单位经营收入", 37, 22, 8, 11],
  ["a paragraph", "字".repeat(100), 300, 46, 9, 12],
])("%s fills its box", (_, text, width, height, least, most) => {
  const size = fontSize(text, width, height);
  expect(size).toBeGreaterThan(least);
  expect(size).toBeLessThan(most);
});
