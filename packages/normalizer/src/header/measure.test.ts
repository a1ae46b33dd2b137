import { describe, expect, it } from "vitest";
import { measureOf } from "./measure.js";

describe("measureOf", () => {
  it.each([
    [["合计"], "total"],
    [["2025年预算数"], "total"],
    [["收入预算", "合计"], "total"],
    [["收入预算", "事业单位", "经营收入"], "operating-income"],
    [["收入预算", "事业收入"], "institutional-income"],
    [["财政拨款（补助）收入"], "appropriation"],
    [["“三公”经费预算数", "合计"], "total"],
    [["“三公”经费预算数", "因公出国（境）费"], "overseas"],
    [["“三公”经费预算数", "公务用车购置及运行费", "小计"], "vehicle-total"],
    [["“三公”经费预算数", "公务用车购置及运行费", "购置费"], "vehicle-purchase"],
    [["公务用车购置及运行维护费", "公务用车运行维护费"], "vehicle-operation"],
    [["机关运行经费预算", "数"], "agency-operation"],
    [["2020年机关运行经费预算数"], "agency-operation"],
    [["机关运行经费", "合计"], "agency-operation"],
    [["基本支出", "小计"], "basic"],
    [["基本支出", "人员经费"], "personnel"],
    [["本年支出", "预算数", "合计"], "total"],
    [["本年支出", "预算数", "基本支出", "公用经费"], "public"],
    [["预算数（万元）"], "total"],
    [["本年收入", "小计"], "current-revenue"],
    [["本年收入", "预算数"], "total"],
    [["上年结转结余", "小计"], "carried-over"],
    [["本年收入", "财政专户管理资金"], "special-account"],
    [["其中：项目支出"], "project"],
  ])("%j measures %s", (path, measure) => {
    expect(measureOf(path)).toBe(measure);
  });

  it.each([
    [[]],
    [["备注"]],
    [["上年结转结余", "一般公共预算"]],
    [["比上年增减"]],
    [["2024年决算数"]],
    [["序号"]],
  ])("%j measures nothing known", (path) => {
    expect(measureOf(path)).toBeUndefined();
  });
});
