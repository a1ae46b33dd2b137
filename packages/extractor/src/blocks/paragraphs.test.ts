import { describe, expect, test } from "vitest";
import { textBlocks } from "./paragraphs.js";
import type { TextLine } from "./text-lines.js";

/** A line of a page of 600 × 800 points whose text runs from 100 to 500. */
function line(
  text: string,
  y: number,
  setting: { left?: number; right?: number; size?: number } = {},
): TextLine {
  const { left = 100, right = 500, size = 10 } = setting;
  const numbers = [...text.matchAll(/\d+/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    bbox: [left + index * size, y, left + (index + length) * size, y + size] as [
      number,
      number,
      number,
      number,
    ],
  }));
  return { text, box: [left, y, right, y + size], size, numbers };
}
const blocks = (...lines: readonly TextLine[]) => textBlocks(3, 600, 800, lines);
const told = (...lines: readonly TextLine[]) => blocks(...lines).map(({ kind, text }) => `${kind}: ${text}`);

const full = line("本部门主要职能包括一般公共服务", 100);
const rest = { right: 200 };

describe("lines are joined", () => {
  test.each<[string, readonly TextLine[], readonly string[]]>([
    [
      "that run to the margin",
      [full, line("支出。", 114, rest)],
      ["paragraph: 本部门主要职能包括一般公共服务支出。"],
    ],
    ["inside a number", [line("合计1,2", 100), line("34元。", 114, rest)], ["paragraph: 合计1,234元。"]],
    [
      "with a space between Latin words",
      [line("see the", 100), line("budget.", 114, rest)],
      ["paragraph: see the budget."],
    ],
  ])("%s", (_, lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });
});

test("numbers keep their places in the joined text", () => {
  const [block] = blocks(line("see the 12", 100), line("34 and", 114), line("budget of 56.", 128, rest));
  const numbers = block?.numbers?.map(({ start, end, bbox }) => [
    block.text.slice(start, end),
    bbox[0],
    bbox[1],
  ]);
  // The second one is what the first one goes on with.
  expect(numbers).toEqual([
    ["12", 180, 100],
    ["34", 100, 114],
    ["56", 200, 128],
  ]);
});

test("an indented first line at the margin of running text is no heading, though its middle is that of the page", () => {
  const first = { left: 130, right: 500 };
  const justified = (from: number) => [
    line("本部门主要职能包括一般公共服务", from, first),
    ...[14, 28, 42, 56, 70].map((down) => line("支出和社会保障以及其他各项公共事务", from + down)),
  ];
  expect(told(...justified(100))).toHaveLength(1);
  expect(blocks(line("部门职能", 86, { left: 250, right: 350 }), ...justified(100))).toHaveLength(2);
});

describe("lines are parted", () => {
  test.each<[string, readonly TextLine[]]>([
    ["that end before the margin", [line("第一段。", 100, { right: 300 }), line("第二段。", 114)]],
    ["that stand far apart", [full, line("支出。", 140, rest)]],
    ["in another size", [full, line("支出。", 114, { ...rest, size: 14 })]],
    ["before a number of a list", [full, line("二、收入情况说明", 114, rest)]],
    ["before a note", [full, line("注：本表金额", 114, rest)]],
    ["before a line that tells the unit", [full, line("单位：元", 114, rest)]],
  ])("%s", (_, lines) => {
    expect(blocks(...lines)).toHaveLength(2);
  });
});

describe("a line alone is", () => {
  test.each<[string, TextLine, string]>([
    ["a heading in large type", line("部门预算", 100, { size: 22 }), "heading 1"],
    ["a heading when short and centred", line("部门概况", 130, { left: 260, right: 340 }), "heading 2"],
    ["a heading when numbered", line("一、部门职能", 130, rest), "heading 3"],
    [
      "a paragraph when it is a sentence, centred or not",
      line("支出合计。", 130, { left: 260, right: 340 }),
      "paragraph",
    ],
    ["a paragraph when numbered and long", line("一、负责贯彻执行；编制预算", 130, rest), "paragraph"],
    ["a note when it begins as one", line("备注：空表", 130, rest), "note"],
    ["a note when it tells the unit", line("金额单位：万元", 130, rest), "note"],
    ["a page number at the foot", line("- 12 -", 780, { left: 290, right: 310 }), "note"],
    ["a page number of pages at the foot", line("第 3 页 共 20 页", 780, { left: 270, right: 330 }), "note"],
    ["no page number in the middle", line("12", 400, { left: 120, right: 130 }), "paragraph"],
  ])("%s", (_, one, kind) => {
    const last = blocks(full, one).at(-1);
    expect([last?.kind, last?.level].filter((each) => each !== undefined).join(" ")).toBe(kind);
  });
});

test("a block has the box around its lines", () => {
  expect(blocks(full, line("支出。", 114, rest))).toMatchObject([{ page: 3, bbox: [100, 100, 500, 124] }]);
});

test("no line, no block", () => {
  expect(blocks()).toEqual([]);
});
