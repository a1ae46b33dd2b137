import { describe, expect, test } from "vitest";
import { printRun } from "../../testing/print.js";
import { headerWords } from "./header.js";
import { candidateLines } from "./line.js";
import { headerBands, rowBand, rowEdges } from "./row-edges.js";

const row = (top: number, bottom = top + 10) => rowBand([[0, top, 50, bottom]]);

describe("edges of rows", () => {
  test("stand halfway between them, and a little outside", () => {
    expect(rowEdges([row(10), row(40), row(60)], [])).toEqual([8, 30, 55, 72]);
  });

  test("are the lines that are drawn between them and close around", () => {
    expect(rowEdges([row(10), row(40)], [-30, 5, 22, 28, 52, 90])).toEqual([5, 28, 52]);
  });

  test("leave the middle of every text in its row where rows touch", () => {
    const [, edge = 0] = rowEdges(
      [
        rowBand([
          [0, 10, 9, 32],
          [9, 16, 20, 26],
        ]),
        row(28),
      ],
      [],
    );
    expect(edge).toBeGreaterThan(21);
    expect(edge).toBeLessThan(33);
  });

  test("are not told where a row stands in another", () => {
    expect(rowEdges([row(10, 50), row(25)], [])).toEqual([]);
    expect(rowEdges([], [])).toEqual([]);
  });
});

test("a wrapped header word stands in the row of its first line", () => {
  const words = headerWords(
    candidateLines([
      printRun("科目", 0, 20),
      printRun("基本支出", 100, 20),
      printRun("编码", 0, 33),
      printRun("人员经费", 80, 40),
      printRun("公用经费", 140, 40),
    ]),
  );
  const [first, second] = headerBands(words);
  expect(first?.low).toBeLessThan(second?.high ?? 0);
});
