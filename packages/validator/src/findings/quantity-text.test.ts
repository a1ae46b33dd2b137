import { expect, test } from "vitest";
import { quantityText } from "./quantity-text.js";

test.each([
  [438_910_348n, "money", "4,389,103.48 yuan", "4,389,103.48元"],
  [270n, "points", "2.7 points", "2.7分"],
  [100n, "points", "1 point", "1分"],
  [10_000n, "points", "100 points", "100分"],
  [-50n, "points", "-0.5 points", "-0.5分"],
  [0n, "points", "0 points", "0分"],
] as const)("%s %s", (hundredths, dimension, en, zh) => {
  expect(quantityText(hundredths, dimension)).toEqual({ en, zh });
});
