import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchCodes } from "./search.js";

const codes = (...args: Parameters<typeof searchCodes>) => searchCodes(...args).map(({ code }) => code);

describe("searchCodes", () => {
  test("puts the code itself before the codes it begins", () => {
    expect(codes("20805", { limit: 4 })).toEqual(["20805", "2080501", "2080502", "2080503"]);
  });

  test("reads full-width and spaced digits", () => {
    expect(codes("２０８ 05", { limit: 1 })).toEqual(["20805"]);
  });

  test("puts a whole name before beginnings and parts", () => {
    expect(codes("公务用车购置", { classification: "economic" })).toEqual(["30913", "31013"]);
    expect(codes("支出", { classification: "revenue" })).toEqual([]);
    expect(codes("住房公积金")).toEqual(["30113", "50103", "2210201", "30311"]);
    expect(codes("购房补贴", { classification: "function" })[0]).toBe("2210203");
  });

  test("finds older names", () => {
    expect(searchCodes("行政事业单位离退休")[0]).toMatchObject({
      code: "20805",
      name: "行政事业单位养老支出",
    });
  });

  test("answers for the edition of a year", () => {
    expect(searchCodes("210", { year: 2016, limit: 1 })[0]?.name).toBe("医疗卫生与计划生育支出");
  });

  test("keeps to one classification", () => {
    const found = searchCodes("费", { classification: "economic", limit: 100 });
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map(({ classification }) => classification))).toEqual(new Set(["economic"]));
  });

  test.each(["", "  ", "没有这个名称", "8", "20805010101"])("finds nothing for %j", (query) => {
    expect(searchCodes(query)).toEqual([]);
  });

  test("gives each code once, within the limit, the same every time", () => {
    const query = fc.oneof(fc.constantFrom("2", "20", "事务", "支出", "3", "医疗", "0"), fc.string());
    fc.assert(
      fc.property(query, fc.integer({ min: -1, max: 50 }), (text, limit) => {
        const found = codes(text, { limit });
        expect(found.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(found).size).toBe(found.length);
        expect(codes(text, { limit })).toEqual(found);
      }),
    );
  });
});
