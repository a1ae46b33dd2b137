import { describe, expect, it } from "vitest";
import { type HeaderWord, headerSpans } from "./header.js";

const word = (row: number, from: number, to: number): HeaderWord => ({
  runs: [],
  box: [from, row * 20, to, row * 20 + 10],
  row,
});

describe("headerSpans", () => {
  it("gives no column to two groups of one row", () => {
    const xs = [0, 120, 200, 330, 410, 490, 570];
    const groups = [word(0, 70, 130), word(0, 355, 415)];
    const leaves = xs.slice(1).map((right, i) => {
      const middle = ((xs[i] ?? 0) + right) / 2;
      return word(1, middle - 10, middle + 10);
    });
    const spans = headerSpans([...groups, ...leaves], xs).slice(0, 2);
    expect(spans.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });
});
