import { expect, test } from "vitest";
import { scoredShare } from "./score-bar.js";

test.each([
  ["9", "10", 0.9],
  ["0", "10", 0],
  ["12", "10", 1],
  ["-1", "10", 0],
  [undefined, "10", undefined],
  ["5", undefined, undefined],
  ["5", "0", undefined],
] as const)("%s of %s is %s", (score, weight, share) => expect(scoredShare(score, weight)).toBe(share));
