import { expect, test } from "vitest";
import { equationOf } from "./equation.js";

const identity = (relation: "equal" | "at-most", ...weights: readonly number[]) => ({
  id: "i",
  rule: "r",
  relation,
  terms: weights.map((weight, index) => ({ figure: `f${index}`, weight })),
  difference: "0.00",
  tolerance: "0.00",
  outcome: "satisfied" as const,
});

const written = (relation: "equal" | "at-most", ...weights: readonly number[]) => {
  const { left, relation: sign, right } = equationOf(identity(relation, ...weights));
  const side = (terms: typeof left) => terms.map(({ figure, times }) => `${times}${figure}`).join("+");
  return `${side(left)}${sign}${side(right)}`;
};

test.each([
  ["a total and its parts", "equal", [1, -1, -1], "1f0=1f1+1f2"],
  ["parts and their total", "equal", [1, 1, -1], "1f2=1f0+1f1"],
  ["one that counts twice", "equal", [-2, 1], "1f1=2f0"],
  ["a part and what it is at most", "at-most", [1, -1], "1f0≤1f1"],
  ["several parts at most a total", "at-most", [1, 1, -1], "1f2≥1f0+1f1"],
  ["amounts that are nothing", "equal", [1, 1], "1f0+1f1="],
  ["amounts that are nothing, taken away", "equal", [-1], "1f0="],
] as const)("%s", (_, relation, weights, text) => expect(written(relation, ...weights)).toBe(text));
