import { describe, expect, test } from "vitest";
import { harmonize } from "./harmonize.js";
import { entriesByCode } from "./lookup.js";
import { movesBetween } from "./moves.js";

describe("harmonize", () => {
  test.each([
    ["function", "2010301", 2020, "kept", "行政运行"],
    ["function", "210", 2016, "renamed", "卫生健康支出"],
    ["function", "20805", 2019, "renamed", "行政事业单位养老支出"],
    ["function", "21305", 2020, "renamed", "巩固脱贫攻坚成果衔接乡村振兴"],
    ["function", "21004", 2009, "uncertain", undefined],
    ["function", "2010308", 2020, "moved", undefined],
    ["function", "20115", 2018, "merged", undefined],
    ["function", "21005", 2016, "split", undefined],
    ["function", "9999999", 2020, "unlisted", undefined],
    ["economic", "30101", 2020, "kept", "基本工资"],
  ] as const)("%s %s of %i is %s", (classification, code, year, fate, name) => {
    const found = harmonize(classification, code, year);
    expect(found.fate).toBe(fate);
    expect(found.newest?.name).toBe(name);
  });

  test("keeps the chain of names, oldest first", () => {
    expect(harmonize("function", "210", 2010).chain.map(({ name }) => name)).toEqual([
      "医疗卫生",
      "医疗卫生与计划生育支出",
      "卫生健康支出",
    ]);
  });

  test("a code that is split goes on under its own code, and in later editions nothing happened", () => {
    expect(harmonize("function", "20125", 2018).fate).toBe("split");
    expect(harmonize("function", "20125", 2020).fate).toBe("kept");
  });

  test("every code of every edition has a fate", () => {
    for (const code of entriesByCode("function").keys()) {
      for (const year of [2009, 2016, 2024]) expect(harmonize("function", code, year).code).toBe(code);
    }
  });
});

describe("movesBetween", () => {
  test("touches the classes of which something left or to which it came, and not those that hold both", () => {
    const of = (code: string) => movesBetween("function", code, 2023, 2024).map(({ from, to }) => [from, to]);
    expect(of("2010308")).toEqual([["2010308", "2014004"]]);
    expect(of("20103")).toEqual([["2010308", "2014004"]]);
    expect(of("2014004")).toEqual([["2010308", "2014004"]]);
    expect(of("201")).toEqual([]);
  });

  test("lies between the years", () => {
    expect(movesBetween("function", "20103", 2021, 2023)).toEqual([]);
    expect(movesBetween("function", "20103", 2024, 2025)).toEqual([]);
  });
});
