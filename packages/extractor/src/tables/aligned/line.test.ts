import { describe, expect, test } from "vitest";
import type { Run } from "../../page/content.js";
import { printRun } from "../../testing/print.js";
import { candidateLines, isAmount, isCode, withWords } from "./line.js";

describe("isAmount", () => {
  test.each([
    "1,234.00",
    "0.5",
    "1234",
    "0",
    "-1.00",
    "(1.00)",
    "12.5%",
    "1,234",
    "１，234．00".replace(/１/u, "1"),
    "1 234.00",
    "１，２３４．００",
    "△1.50",
    "¥1,234.00",
    "－2.00",
  ])("takes %s", (text) => {
    expect(isAmount(text)).toBe(true);
  });
  test.each(["", "12", "201", "合计", "1.2.3", "1,23", "2020年", "."])("leaves out %j", (text) => {
    expect(isAmount(text)).toBe(false);
  });
});

test.each([
  ["201", true],
  ["20103", true],
  ["2010301", true],
  ["01", false],
  ["2010", false],
  ["201.0", false],
])("isCode of %s is %s", (text, expected) => {
  expect(isCode(text)).toBe(expected);
});

/** The only line that these runs make, beside a wide line of running text. */
function lineOf(...runs: readonly Run[]) {
  return candidateLines([...runs, printRun("支出".repeat(20), 0, 300)])[0];
}

describe("a strong line", () => {
  test.each<[string, readonly Run[]]>([
    ["has three cells", [printRun("科目", 0, 10), printRun("名称", 60, 10), printRun("合计", 120, 10)]],
    ["has a name and an amount", [printRun("工资", 0, 10), printRun("1.00", 60, 10)]],
    ["has a code and a name", [printRun("201", 0, 10), printRun("服务", 60, 10)]],
  ])("%s", (_, runs) => {
    expect(lineOf(...runs)).toMatchObject({ strong: true, outside: false });
  });
});

describe("a weak line", () => {
  test.each<[string, readonly Run[]]>([
    ["has one cell", [printRun("服务支出", 60, 10)]],
    ["has two words", [printRun("收入", 0, 10), printRun("支出", 60, 10)]],
  ])("%s", (_, runs) => {
    expect(lineOf(...runs)).toMatchObject({ strong: false, outside: false });
  });
});

describe("a line outside tables", () => {
  test.each<[string, readonly Run[]]>([
    ["tells the unit", [printRun("单位：元", 200, 10)]],
    ["tells who prepared the table", [printRun("编制部门：示例局", 0, 10)]],
    ["is a note", [printRun("注：本表为空表", 0, 10)]],
    ["is a title", [printRun("部门收入预算总表", 100, 10)]],
    ["ends a sentence", [printRun("本年支出1,234.00元。", 0, 10)]],
    ["leads to a page number", [printRun("部门概况………………3", 0, 10)]],
    ["is running text", [printRun("支出".repeat(18), 0, 10)]],
  ])("%s", (_, runs) => {
    expect(lineOf(...runs)).toMatchObject({ outside: true, strong: false });
  });
});

test("withWords parts the runs of a line and counts its amounts", () => {
  const [line] = candidateLines([printRun("工资 1.00", 0, 10)]);
  expect(line && withWords(line)).toMatchObject({ amounts: 1 });
  expect(line && withWords(line).runs.map((run) => run.text)).toEqual(["工资", "1.00"]);
});
