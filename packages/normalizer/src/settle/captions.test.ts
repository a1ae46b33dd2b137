import { describe, expect, it } from "vitest";
import { settledNote } from "./notes.js";
import { settledTitle } from "./titles.js";
import { settledUnitLine } from "./units.js";

describe("settledTitle", () => {
  it.each([
    ["2025年部门收支预算总袁", "2025年部门收支预算总表"],
    ["2O25年邵门攴出预箕总表", "2025年部门支出预算总表"],
    ["2025人年预算单位收入预算总表", "2025年预算单位收入预算总表"],
    ["2026年部门财政拨坎收支预算总表", "2026年部门财政拨款收支预算总表"],
    ["-般公共预算财政拨款支出决算表", "一般公共预算财政拨款支出决算表"],
    ["财政拨款“ :公”经费支出决算表", "财政拨款“三公”经费支出决算表"],
    ["财政项目支出绩效日标申报袁", "财政项目支出绩效目标申报表"],
  ])("%s is %s", (text, title) => {
    expect(settledTitle(text, 0.84)).toBe(title);
  });

  it.each([
    ["2025年部门收支预算总表"],
    ["七、绩效目标"],
    ["部门预算编制说明"],
    ["一、收入情况说明。本年收入预算总袁"],
    ["政府采购预算袁"],
    [""],
  ])("%s stays", (text) => {
    expect(settledTitle(text, 0.84)).toBeUndefined();
  });
});

describe("settledUnitLine", () => {
  it.each([
    ["单位:兀", "单位：元"],
    ["单位：万无", "单位：万元"],
    ["卑位 ：元", "单位：元"],
    ["金额单位：方元", "金额单位：万元"],
    ["编制部门：某某局 单位：兀", "编制部门：某某局单位：元"],
  ])("%s is %s", (text, line) => {
    expect(settledUnitLine(text)).toBe(line);
  });

  it.each([
    ["单位：元"],
    ["单位：人"],
    ["单位：个"],
    ["下属单位：无"],
    ["编制单位：无"],
    ["元"],
    ["单位"],
    [""],
  ])("%s stays", (text) => {
    expect(settledUnitLine(text)).toBeUndefined();
  });
});

it("settledNote puts the end of a note on an empty table right", () => {
  expect(settledNote("注：本单位没有安排，故本袁为空表。")).toBeUndefined();
  expect(settledNote("注：本单位没有安排，故本表为空袁。")).toBe("注：本单位没有安排，故本表为空表。");
  expect(settledNote("注：本表反映收支情况。")).toBeUndefined();
});
