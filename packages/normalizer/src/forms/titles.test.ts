import { describe, expect, it } from "vitest";
import { formOfTitle, looksLikeTitle } from "./titles.js";

describe("formOfTitle", () => {
  it.each([
    ["2025年部门财务收支预算总表", "revenue-expenditure-summary"],
    ["2025年预算单位财务收支预算总表", "revenue-expenditure-summary"],
    ["表1 部门收支总表", "revenue-expenditure-summary"],
    ["附表1：收支总体情况表", "revenue-expenditure-summary"],
    ["东海市财政局2025年收支总表", "revenue-expenditure-summary"],
    ["2025 年 部 门 收 入 预 算 总 表", "revenue-by-function"],
    ["部门收入总表", "revenue-by-function"],
    ["表1-2 支出预算总表", "expenditure-by-function"],
    ["2025年单位支出总表", "expenditure-by-function"],
    ["2025年部门财政拨款收支预算总表", "appropriation-summary"],
    ["财政拨款收支总表", "appropriation-summary"],
    ["2026年部门一般公共预算支出功能分类预算表", "general-budget-by-function"],
    ["一般公共预算支出表（按功能分类）", "general-budget-by-function"],
    ["2025年度一般公共预算支出表", "general-budget-by-function"],
    ["2020年部门政府性基金预算支出功能分类预算表", "government-fund-by-function"],
    ["国有资本经营预算支出表", "state-capital-by-function"],
    ["2020年部门一般公共预算拨款基本支出经济分类预算表", "basic-expenditure-by-economic"],
    ["2025年部门一般公共预算基本支出部门预算经济分类预算表", "basic-expenditure-by-economic"],
    ["一般公共预算基本支出表", "basic-expenditure-by-economic"],
    ["部门“三公”经费和机关运行经费预算表", "three-public-and-operating"],
    ['2024年单位"三公"经费和机关运行经费预算表', "three-public-and-operating"],
    ["财政拨款‘三公’经费支出表", "three-public-and-operating"],
    ["2025年部门收入预算明细表", "revenue-by-function"],
    ["支出预算明细表", "expenditure-by-function"],
    ["一般公共预算支出明细表", "general-budget-by-function"],
    ["基本支出明细表", "basic-expenditure-by-economic"],
    ["2025年部门一般公共预算基本支出明细表", "basic-expenditure-by-economic"],
    ["东海市国有资产监督管理局收支总表", "revenue-expenditure-summary"],
    ["东海市政府采购中心支出预算总表", "expenditure-by-function"],
    ["预算02表 部门收入总表", "revenue-by-function"],
    ["预算公开02表 部门收入总表", "revenue-by-function"],
    ["部门预算02表 部门收入总表", "revenue-by-function"],
    ["公开02表 部门收入总表", "revenue-by-function"],
    ["公开表2：收入总表", "revenue-by-function"],
    ["附件1-2 部门收入预算总表", "revenue-by-function"],
    ["附件1：表二、收入预算总表", "revenue-by-function"],
    ["表二、部门收入预算总表", "revenue-by-function"],
    ["表五 一般公共预算支出表", "general-budget-by-function"],
  ])("%s", (title, form) => {
    expect(formOfTitle(title, "budget")).toBe(form);
  });

  it.each([
    ["2024年度收入支出决算总表", "revenue-expenditure-summary"],
    ["部门决算收支总表", "revenue-expenditure-summary"],
    ["收支总表（决算）", "revenue-expenditure-summary"],
    ["收入支出决算批复表", "revenue-expenditure-summary"],
    ["公开02表 收入决算总表", "revenue-by-function"],
    ["东海市临江区某某局2023年度收入决算表", "revenue-by-function"],
    ["2023年度单位支出决算表", "expenditure-by-function"],
    ["财政拨款收入支出决算总表", "appropriation-summary"],
    ["一般公共预算财政拨款支出决算表", "general-budget-by-function"],
    ["一般公共预算财政拨款基本支出决算表", "basic-expenditure-by-economic"],
    ["一般公共预算财政拨款基本支出决算明细表", "basic-expenditure-by-economic"],
    ["一般公共预算财政拨款“三公”经费支出决算表", "three-public-and-operating"],
    ["财政拨款“三公”经费支出决算表", "three-public-and-operating"],
    ["政府性基金预算财政拨款收入支出决算表", "government-fund-by-function"],
    ["国有资本经营预算财政拨款支出决算表", "state-capital-by-function"],
  ])("%s is that of a final account", (title, form) => {
    expect(formOfTitle(title, "budget")).toBe(`final-account-${form}`);
  });

  it("takes a title that names no stage in that of the table", () => {
    expect(formOfTitle("部门收支总表", "final-account")).toBe("final-account-revenue-expenditure-summary");
    expect(formOfTitle("收支预算总表", "final-account")).toBe("revenue-expenditure-summary");
  });

  it.each([
    "财政项目支出绩效目标申报表",
    "政府采购支出预算表",
    "项目支出预算表",
    "一般公共预算基本支出政府预算经济分类预算表",
    "单位名单",
    "预算收支总表的编制说明",
    "2024年度收入支出决算明细表",
    "项目支出明细表",
    "项目支出预算明细表",
    "部门整体支出绩效自评表",
    "政府采购支出预算明细表",
    "转移支付支出预算明细表",
    "国有资产收支总表",
    "",
  ])("%j is none", (title) => {
    expect(formOfTitle(title, "budget")).toBeUndefined();
    expect(formOfTitle(title, "final-account")).toBeUndefined();
  });
});

describe("looksLikeTitle", () => {
  it("knows a title from a number and from a sentence", () => {
    expect(looksLikeTitle("部门收支总表")).toBe(true);
    expect(looksLikeTitle("公开01表")).toBe(false);
    expect(looksLikeTitle("故本表为空表。")).toBe(false);
  });
});
