import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCode, splitCodeAndName } from "./read-code.js";

describe("readCode", () => {
  it.each([
    ["a code in three columns", ["201", "03", "01"], undefined, { code: "2010301" }],
    ["a class", ["201", "", ""], undefined, { code: "201" }],
    ["a code in one column", ["2010301"], undefined, { code: "2010301" }],
    ["an economic code in two columns", ["301", "08"], undefined, { code: "30108" }],
    ["the first two parts in one column", ["20103", "", "01"], undefined, { code: "2010301" }],
    ["unpadded parts", ["208", "5", "5"], undefined, { code: "2080505", printed: "208 5 5" }],
    ["full-width digits", ["２０１", "０３", ""], undefined, { code: "20103", printed: "201 03" }],
    ["a spreadsheet's apostrophe", ["'2010301"], undefined, { code: "2010301", printed: "2010301" }],
    ["spaces inside", ["201 03 01"], undefined, { code: "2010301", printed: "2010301" }],
    [
      "the whole code at every level",
      ["201", "20103", "2010301"],
      undefined,
      { code: "2010301", printed: "201 20103 2010301" },
    ],
    ["a class printed above", ["", "03", ""], "201", { code: "20103", printed: "03" }],
    ["a 款 printed above", ["", "", "02"], "2010301", { code: "2010302", printed: "02" }],
    ["nothing", ["", "", ""], "201", {}],
  ])("reads %s", (_, cells, above, expected) => {
    expect(readCode(cells, above)).toEqual(expected);
  });

  it.each([
    ["four digits", ["2013"], undefined],
    ["words", ["无"], undefined],
    ["a part with nothing above", ["", "03", ""], undefined],
    ["a 项 under another class", ["208", "", "01"], "2010301"],
    ["two digits for a class", ["20", "", ""], "201"],
  ])("keeps %s as printed", (_, cells, above) => {
    const read = readCode(cells, above);
    expect(read.code).toBeUndefined();
    expect(read.printed).toBe(cells.filter((cell) => cell !== "").join(" "));
  });

  it("gives back every code it was given in columns", () => {
    const part = fc.integer({ min: 1, max: 99 }).map((value) => String(value).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 234 }), part, part, (top, second, third) => {
        expect(readCode([String(top), second, third], undefined)).toEqual({
          code: `${top}${second}${third}`,
        });
      }),
    );
  });
});

describe("splitCodeAndName", () => {
  it.each([
    ["201 一般公共服务支出", "201", "一般公共服务支出"],
    ["[20103]政府办公厅（室）及相关机构事务", "20103", "政府办公厅(室)及相关机构事务"],
    ["2010301-行政运行", "2010301", "行政运行"],
  ])("splits %s", (text, code, name) => {
    expect(splitCodeAndName(text)).toEqual({ code, name });
  });

  it.each(["一般公共服务支出", "2025年预算", "201", "12 项目"])("leaves %s", (text) => {
    expect(splitCodeAndName(text)).toBeUndefined();
  });
});
