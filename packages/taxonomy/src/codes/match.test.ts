import { codeStatusSchema } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeLists } from "./catalogue.js";
import { CLASSIFICATIONS, type Classification } from "./entry.js";
import { matchCode } from "./match.js";

type Case = [Classification, string, string, number | null, string, string?];

const CASES: Case[] = [
  ["function", "2101101", "行政单位医疗", 2020, "exact"],
  ["function", "2101101", "行政单位医疗", 2026, "exact"],
  ["function", "2101101", "行政单位医疗", null, "exact"],
  ["function", "2010301", " 行政 运行", 2025, "exact", "行政运行"],
  ["function", "20103", "政府办公厅(室)及相关机构事务", 2025, "exact", "政府办公厅（室）及相关机构事务"],
  ["economic", "30213", "维修(护)费", 2024, "exact", "维修（护）费"],
  ["economic", "30108", "机关事业单位基本养老保险缴费", 2024, "exact"],
  ["government-economic", "50101", "工资奖金津补贴", 2024, "exact"],
  ["revenue", "10101", "增值税", 2024, "exact"],
  // Only an old list has this code; the same name confirms it.
  ["function", "2010606", "财政监察", 2025, "exact"],

  ["function", "201", "一般公共服务", 2025, "older-name", "一般公共服务支出"],
  ["function", "201", "一般公共服务", 2008, "exact"],
  ["function", "201", "一般公共服务支出", 2008, "exact", "一般公共服务"],
  ["function", "207", "文化体育与传媒支出", 2025, "older-name", "文化旅游体育与传媒支出"],
  ["function", "207", "文化体育与传媒支出", 2018, "exact"],
  ["function", "20805", "行政事业单位离退休", 2025, "older-name", "行政事业单位养老支出"],
  ["function", "20805", "行政事业单位离退休", 2019, "exact"],
  ["function", "20805", "行政事业单位养老支出", 2020, "exact"],
  ["function", "2080501", "归口管理的行政单位离退休", 2025, "older-name", "行政单位离退休"],
  ["function", "2080504", "未归口管理的行政单位离退休", 2022, "older-name"],
  ["function", "20132", "组织事务支出", 2025, "older-name", "组织事务"],
  ["economic", "30399", "其他对个人和家庭的补助支出", 2020, "older-name", "其他对个人和家庭的补助"],
  ["economic", "309", "基本建设支出", 2024, "older-name", "资本性支出（基本建设）"],

  ["economic", "30110", "职业基本医疗保险缴费", 2020, "misprint", "职工基本医疗保险缴费"],
  ["economic", "30108", "机关事业单位基本养老保险费", 2024, "misprint", "机关事业单位基本养老保险缴费"],
  [
    "function",
    "2010399",
    "其他政府办公厅（室）及相关机构事务",
    2025,
    "misprint",
    "其他政府办公厅（室）及相关机构事务支出",
  ],
  [
    "function",
    "2080505",
    "机关事业单位基本养老保险缴费",
    2025,
    "misprint",
    "机关事业单位基本养老保险缴费支出",
  ],

  // One character apart, but the name of a sibling.
  ["economic", "30301", "退休费", 2024, "name-differs", "离休费"],
  ["function", "2101101", "事业单位医疗", 2025, "name-differs", "行政单位医疗"],
  // Local numbering that collides with the national one.
  ["economic", "30203", "水费", 2024, "name-differs", "咨询费"],
  ["economic", "30213", "其他商品和服务支出", 2024, "name-differs", "维修（护）费"],
  ["economic", "303", "离退休人员经费", 2024, "name-differs", "对个人和家庭的补助"],
  ["function", "2010301", "", 2025, "name-differs", "行政运行"],

  ["economic", "30210", "车辆运行费", 2024, "unknown"],
  ["function", "2999999", "行政运行", 2025, "unknown"],
  ["function", "", "", null, "unknown"],
  // The code was another one's in an old list; that is no evidence today.
  ["function", "2100404", "其他名称", 2025, "unknown"],
  ["function", "301", "工资福利支出", 2025, "unknown"],
];

describe("matchCode", () => {
  test.each<Case>(CASES)(
    "%s %s %s in %s is %s",
    (...[classification, code, name, year, status, standardName]: Case) => {
      expect(matchCode(classification, code, name, year)).toEqual(
        standardName === undefined ? { status } : { status, standardName },
      );
    },
  );

  test("every current name is exact in its own edition and in the newest", () => {
    const entries = codeLists().flatMap(({ byCode }) => [...byCode.values()].flat());
    for (const { classification, code, name, from, to } of entries) {
      expect(matchCode(classification, code, name, from ?? to ?? 2020)).toMatchObject({ status: "exact" });
      if (to === null) expect(matchCode(classification, code, name, null)).toMatchObject({ status: "exact" });
    }
  });

  test("answers for any code, name and year", () => {
    const codes = fc.oneof(fc.string(), fc.constantFrom("30203", "201", "2010301", "20805", "101", "50101"));
    fc.assert(
      fc.property(
        fc.constantFrom(...CLASSIFICATIONS),
        codes,
        fc.string({ unit: "grapheme" }),
        fc.option(fc.integer()),
        (classification, code, name, year) => {
          const { status } = matchCode(classification, code, name, year);
          expect(codeStatusSchema.safeParse(status).success).toBe(true);
          expect(status).not.toBe("from-name");
        },
      ),
    );
  });
});
