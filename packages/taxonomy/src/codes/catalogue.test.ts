import { describe, expect, test } from "vitest";
import { codeList, codeLists, parseCodeList } from "./catalogue.js";
import { CLASSIFICATIONS } from "./entry.js";

const HEADER = "code\tname\tfrom\tto\ttrust\tsource\n";

describe("parseCodeList", () => {
  test("reads names, years and trust, and what a code was called before", () => {
    const { byCode, byName } = parseCodeList(
      "function",
      `${HEADER}205\t教育支出\t2014\t\thigh\ttemplate\n205\t教育\t2007\t2012\thigh\tplan\n`,
    );
    expect(byCode.get("205")).toEqual([
      {
        classification: "function",
        code: "205",
        name: "教育支出",
        level: 1,
        from: 2014,
        to: null,
        trust: "high",
        olderNames: ["教育"],
      },
      {
        classification: "function",
        code: "205",
        name: "教育",
        level: 1,
        from: 2007,
        to: 2012,
        trust: "high",
        olderNames: [],
      },
    ]);
    expect(byName.get("教育")?.map(({ code }) => code)).toEqual(["205"]);
  });

  test.each([
    "20\t教育\t\t\thigh\ttemplate",
    "205\t\t\t\thigh\ttemplate",
    "205\t教育\tsoon\t\thigh\ttemplate",
    "205\t教育\t\t\tsure\ttemplate",
    "205",
  ])("refuses %j", (line) => {
    expect(() => parseCodeList("function", HEADER + line)).toThrow(RangeError);
  });
});

describe("the lists of the package", () => {
  test("parse, once", () => {
    expect(codeLists()).toHaveLength(CLASSIFICATIONS.length);
    expect(codeList("function")).toBe(codeList("function"));
  });

  test("hold no code twice under one name, no years in reverse, no level without the one above", () => {
    for (const { byCode } of codeLists()) {
      for (const [code, entries] of byCode) {
        expect(new Set(entries.map(({ name }) => name)).size, code).toBe(entries.length);
        for (const { from, to, trust } of entries) {
          if (from !== null && to !== null) expect(from, code).toBeLessThanOrEqual(to);
          const parent = code.slice(0, -2);
          // Lists of low trust are known to have orphans.
          if (code.length > 3 && trust === "high") expect(byCode.has(parent), code).toBe(true);
        }
      }
    }
  });

  test("begin their codes with the digit of the classification", () => {
    const first = { function: "2", economic: "3", "government-economic": "5", revenue: "1" } as const;
    for (const classification of CLASSIFICATIONS) {
      for (const code of codeList(classification).byCode.keys()) {
        expect(code.startsWith(first[classification]), code).toBe(true);
      }
    }
  });
});
