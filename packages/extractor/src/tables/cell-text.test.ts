import { describe, expect, test } from "vitest";
import type { Run } from "../page/content.js";
import { printRun } from "../testing/print.js";
import { cellText, linesOf, lineText } from "./cell-text.js";

describe("cellText", () => {
  test.each<[string, readonly Run[], string]>([
    ["is empty without runs", [], ""],
    ["closes wrapped Chinese up", [printRun("一般公共", 0, 10), printRun("服务", 0, 22)], "一般公共服务"],
    [
      "closes a number wrapped after its comma",
      [printRun("12,345,", 0, 10), printRun("678.90", 0, 22)],
      "12,345,678.90",
    ],
    ["closes a number wrapped before its point", [printRun("12", 0, 10), printRun(".50", 0, 22)], "12.50"],
    [
      "closes an amount wrapped after its first decimal",
      [printRun("100,000.0", 0, 10), printRun("0", 0, 22)],
      "100,000.00",
    ],
    ["keeps a count below a share", [printRun("12.5", 0, 10), printRun("3", 0, 22)], "12.5\n3"],
    ["keeps two numbers apart", [printRun("100", 0, 10), printRun("200", 0, 22)], "100\n200"],
    ["keeps Chinese and figures apart", [printRun("合计", 0, 10), printRun("200", 0, 22)], "合计\n200"],
    ["puts runs of a line side by side", [printRun("2", 20, 10), printRun("1", 0, 11)], "1 2"],
  ])("%s", (_, runs, text) => {
    expect(cellText(runs)).toBe(text);
  });
});

test("linesOf goes down the page and along the lines, whatever the order", () => {
  const runs = [printRun("d", 20, 30), printRun("b", 20, 10), printRun("a", 0, 12), printRun("c", 0, 30)];
  expect(linesOf(runs).map(lineText)).toEqual(["a b", "c d"]);
});
