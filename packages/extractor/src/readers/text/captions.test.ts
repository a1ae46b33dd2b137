import { describe, expect, it } from "vitest";
import { isCaption, isNote, isOpenCaption, isTitle } from "./captions.js";

describe("captions", () => {
  it.each([
    "编制部门：某局",
    "编制单位:某局",
    "单位：元",
    "金额单位：万元",
    "（单位：万元）",
    "单 位: 元",
    "公开01表",
    "编制部门：",
  ])("%s is a caption", (text) => expect(isCaption(text)).toBe(true));

  it.each(["主管部门：某局", "实施单位", "单位名称", "单位：某局下属", "项目", "预算单位编码"])(
    "%s is none",
    (text) => {
      // 单位：某局下属 names a body, so it is a caption too; the others are cells of forms.
      expect(isCaption(text)).toBe(text.startsWith("单位："));
    },
  );

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
