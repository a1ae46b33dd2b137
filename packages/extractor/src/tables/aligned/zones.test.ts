import { describe, expect, test } from "vitest";
import type { Run } from "../../page/content.js";
import { printRight, printRun } from "../../testing/print.js";
import { candidateLines } from "./line.js";
import { tableZones } from "./zones.js";

const row = (y: number) => [printRun("201", 0, y), printRun("支出", 40, y), printRight("1.00", 250, y)];
const header = (y: number) => [printRun("编码", 0, y), printRun("名称", 40, y), printRun("合计", 230, y)];
const prose = (y: number) => [printRun("本年收入支出情况说明如下。", 0, y)];

/** First and last line of each zone, as heights on the page. */
const zones = (...lines: readonly (readonly Run[])[]) => {
  const found = candidateLines(lines.flat());
  return tableZones(found).map(({ from, to }) => [found[from]?.top, found[to]?.bottom]);
};

describe("a zone", () => {
  test("holds the header and the rows", () => {
    expect(zones(header(30), row(50), row(70))).toEqual([[22, 72]]);
  });

  test("ends where running text stands", () => {
    expect(zones(header(30), row(50), row(70), prose(90), header(110), row(130), row(150))).toEqual([
      [22, 72],
      [102, 152],
    ]);
  });

  test("ends at a title", () => {
    expect(
      zones(header(30), row(50), [printRun("收入预算总表", 100, 70)], header(90), row(110)),
    ).toHaveLength(2);
  });

  test("ends at a wide gap, but reaches its total", () => {
    expect(zones(header(30), row(50), row(70), header(400), row(420))).toHaveLength(2);
    const total = [printRun("合计", 40, 400), printRight("9.00", 250, 400)];
    expect(zones(header(30), row(50), row(70), total)).toEqual([[22, 402]]);
  });

  test("takes a wrapped word below its last row", () => {
    expect(zones(header(30), row(50), row(70), [printRun("下行", 40, 82)])).toEqual([[22, 84]]);
  });

  test("takes a weak header line above", () => {
    expect(zones([printRun("功能分类科目", 10, 15)], header(30), row(50), row(70))).toEqual([[7, 72]]);
  });
});

describe("no zone", () => {
  test.each<[string, readonly (readonly Run[])[]]>([
    ["in nothing", []],
    ["in running text", [prose(30), prose(50)]],
    ["in a single row", [row(30)]],
    [
      "in words alone",
      [
        [printRun("收入", 0, 30), printRun("支出", 60, 30)],
        [printRun("收入", 0, 50), printRun("支出", 60, 50)],
      ],
    ],
  ])("%s", (_, lines) => {
    expect(zones(...lines)).toEqual([]);
  });
});
