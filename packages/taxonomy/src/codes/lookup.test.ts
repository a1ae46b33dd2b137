import { describe, expect, test } from "vitest";
import { codesForName, lookupCode } from "./lookup.js";

describe("lookupCode", () => {
  test.each([
    ["function", "210", null, "卫生健康支出"],
    ["function", "210", 2026, "卫生健康支出"],
    ["function", "210", 2016, "医疗卫生与计划生育支出"],
    ["function", "210", 2010, "医疗卫生"],
    ["function", "210", 1999, "医疗卫生"],
    ["function", "21305", 2021, "巩固脱贫衔接乡村振兴"],
    ["function", "2010308", 2030, "信访事务"],
    ["economic", "30101", 2024, "基本工资"],
    ["economic", "310", 2010, "其他资本性支出"],
    ["economic", "310", 2024, "资本性支出"],
    ["government-economic", "502", 2020, "机关商品和服务支出"],
    ["revenue", "103", 2020, "非税收入"],
  ] as const)("%s %s in %s is %s", (classification, code, year, name) => {
    expect(lookupCode(classification, code, year)?.name).toBe(name);
  });

  test.each(["", "2", "9999999", "行政运行", "constructor", "20101010101"])("knows no %j", (code) => {
    expect(lookupCode("function", code, null)).toBeUndefined();
  });

  test("tells level, years, trust and older names", () => {
    expect(lookupCode("function", "20805", 2025)).toMatchObject({
      level: 2,
      from: 2020,
      to: null,
      trust: "high",
      olderNames: ["行政事业单位离退休"],
    });
  });
});

describe("codesForName", () => {
  const codes = (...args: Parameters<typeof codesForName>) => codesForName(...args).map(({ code }) => code);

  test("gives the class rows of summary tables their code", () => {
    expect(codes("function", "社会保障和就业支出", 2025, 1)).toEqual(["208"]);
    expect(codes("function", "其他支出", 2025, 1)).toEqual(["229"]);
    expect(codes("function", "灾害防治及应急管理支出", null, 1)).toEqual(["224"]);
  });

  test("finds a class by the name of another edition, and answers with its best entry", () => {
    const [entry, ...others] = codesForName("function", "医疗卫生与计划生育支出", 2025, 1);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ code: "210", name: "卫生健康支出" });
  });

  test("ignores spaces and the width of brackets", () => {
    expect(codes("economic", "因公出国 (境) 费用", 2025)).toEqual(["30212"]);
  });

  test("gives every code of a shared name, at every level unless one is asked for", () => {
    expect(codes("function", "其他支出", 2025)).toEqual(["229", "22999", "2299999"]);
    expect(codes("function", "行政运行", 2025).length).toBeGreaterThan(20);
  });

  test.each(["", "不存在的科目", "教"])("gives nothing for %j", (name) => {
    expect(codesForName("function", name, 2025)).toEqual([]);
  });
});
