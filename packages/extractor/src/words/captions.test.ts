import { describe, expect, it } from "vitest";
import { bodyOf, isCaption, isFormNumber, isNote, isOpenCaption, isTableNote, isTitle } from "./captions.js";

describe("captions", () => {
  it.each([
    "编制部门：某局",
    "编制单位:某局",
    "单位：元",
    "金额单位：万元",
    "（单位：万元）",
    "单 位: 元",
    "单位：某局下属",
    "编制部门：某局 单位：元",
    "公开01表",
    "表一",
    "附表3-1：",
    "编制部门：",
  ])("%s is a caption", (text) => expect(isCaption(text)).toBe(true));

  it.each(["主管部门：某局", "实施单位", "单位名称", "项目", "预算单位编码", "合计", "2025", "201"])(
    "%s is none",
    (text) => expect(isCaption(text)).toBe(false),
  );

  it.each([
    ["编制部门：某局", "某局"],
    ["编制部门：某局 单位：元", "某局"],
    ["预算单位: 某 局 2025年", "某局"],
    ["部门：某局", "某局"],
    ["单位：万元", undefined],
    ["编制部门：", undefined],
    ["某局", undefined],
  ])("%s names %s", (text, body) => expect(bodyOf(text)).toBe(body));

  it("knows the number of a form", () => {
    expect(["公开01表", "表一", "附表 3-1："].map(isFormNumber)).not.toContain(false);
    expect(["收入总表", "表", "一", "表格说明"].map(isFormNumber)).not.toContain(true);
  });

  it("knows what speaks of the table above", () => {
    expect(["注：无", "故本表为空表", "说明：本表反映收支"].map(isTableNote)).not.toContain(false);
    expect(["一、基本情况", "合计"].map(isTableNote)).not.toContain(true);
  });

  it("knows a caption that waits for its value", () => {
    expect(isOpenCaption("编制单位：")).toBe(true);
    expect(isOpenCaption("编制单位：某局")).toBe(false);
  });

  it.each(["2020年部门收入预算总表", "表 1:2022 年项目预算执行情况表", "收入决算表（续）"])(
    "%s is a title",
    (text) => expect(isTitle(text)).toBe(true),
  );

  it.each(["见财政项目支出绩效目标申报表。", "公开01表", "合计", "注：本表为空表", "一、收入，二、支出总表"])(
    "%s is no title",
    (text) => expect(isTitle(text)).toBe(false),
  );

  it("knows notes", () => {
    expect(["注：本表为空表", "备注: 无", "（注：无）", "※无", "说明：无"].map(isNote)).not.toContain(false);
    expect(["注册资本", "说明书", "备注"].map(isNote)).not.toContain(true);
  });
});
