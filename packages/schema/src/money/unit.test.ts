import { describe, expect, test } from "vitest";
import { moneyUnitSchema } from "../model/common.js";
import { MONEY_UNITS, unitOfHeader, unitOfPhrase } from "./unit.js";

test("the units are those of the model, and none hides behind a shorter one", () => {
  expect([...MONEY_UNITS].sort()).toEqual([...moneyUnitSchema.options].sort());
  for (const [index, name] of MONEY_UNITS.entries()) {
    expect(MONEY_UNITS.slice(index + 1).some((later) => later.endsWith(name))).toBe(false);
  }
});

describe("unitOfPhrase", () => {
  test.each([
    ["单位：万元", "万元"],
    ["单位:元", "元"],
    ["单 位 ： 元", "元"],
    ["（金额单位:元）", "元"],
    ["单位:人民币万元", "万元"],
    ["单位：亿元", "亿元"],
    ["金额单位：千元", "千元"],
    ["单位：百万元", "百万元"],
    ["编制部门：甲局    单位：元", "元"],
    ["编制单位：元谋县甲局    单位：万元", "万元"],
    ["预算单位：万元镇 金额单位：元", "元"],
  ])("%j declares %s", (text, unit) => {
    expect(unitOfPhrase(text)).toBe(unit);
  });

  test.each(["", "万元", "单位：", "单位：平方米", "单位：美元", "编制单位：元谋县甲局", "预算单位"])(
    "%j declares none",
    (text) => {
      expect(unitOfPhrase(text)).toBeUndefined();
    },
  );
});

describe("unitOfHeader", () => {
  test.each([
    ["预算数（万元）", "万元"],
    ["预算数 ( 元 )", "元"],
    ["金额，亿元", "亿元"],
    ["预算数（单位：千元）", "千元"],
  ])("%j names %s", (text, unit) => {
    expect(unitOfHeader(text)).toBe(unit);
  });

  test.each(["", "预算数", "元", "预算数（万元）合计", "预算数（美元）", "单元"])("%j names none", (text) => {
    expect(unitOfHeader(text)).toBeUndefined();
  });
});
