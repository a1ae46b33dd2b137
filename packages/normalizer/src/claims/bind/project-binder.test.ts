import type { Project } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { normalize } from "../../normalize.js";
import { extractionOf, tableOf, textOf } from "../../testing/extraction.js";
import { readClaims } from "../claims.js";

describe("the section about a project", () => {
  const figure = (id: string) => ({
    id,
    value: "50000.00",
    precision: "0.01",
    text: "50,000.00",
    page: 1,
    bbox: null,
    cell: { table: "t1", row: 0, column: 0 },
    confidence: 1,
    status: "unproven" as const,
  });
  const project = (number: number, name: string): Project => ({
    id: `p${number}`,
    form: "project-target",
    title: null,
    tables: [`t${number}`],
    pages: [1],
    name,
    year: 2026,
    unit: "元",
    unitSource: "printed",
    funding: { annual: figure(`p${number}.annual`) },
    goals: {},
    indicators: [],
    numbers: {},
    places: {},
    damage: [],
  });
  const form = tableOf(["项目名称|某某"]);
  const read = (sentence: string, names = ["甲项目", "乙项目"], heading = "项目经费情况说明1 甲项目") => {
    const extraction = extractionOf(
      textOf("heading", heading),
      textOf("heading", "六、年度预算安排"),
      textOf("paragraph", sentence),
      form,
      textOf("heading", "项目经费情况说明2 乙项目"),
      form,
    );
    const { document } = normalize(extraction);
    return readClaims(extraction, {
      document: { ...document, fiscalYear: 2026 },
      statements: [],
      projects: names.map((name, i) => project(i + 1, name)),
    });
  };

  test.each([
    ["2026年本项目预算金额为5万元，按合同支付。", "c1"],
    ["预计申报课题1个，约5万元。", "c2"],
    ["人工成本3万元、餐费2万元，合计5万元。", "c3"],
    ["2026年度项目总预算5.00万，其中印刷费3万元，劳务费2万元。", "c1"],
  ])("%s tells the year's total of its form", (sentence, id) => {
    expect(read(sentence).filter(({ figures }) => figures.length > 0)).toMatchObject([
      { id, figures: ["p1.annual"] },
    ]);
  });

  test.each([
    ["of another year", "2025年本项目预算金额为5万元。"],
    ["of a quarter", "第一季度用款计划5万元。"],
    ["of one", "标准为每人5万元。"],
    ["of several parts", "印刷费3万元，劳务费2万元。"],
  ])("an amount %s does not", (_, sentence) => {
    expect(read(sentence).flatMap(({ figures }) => figures)).toEqual([]);
  });

  test("a heading that names another project makes the form uncertain", () => {
    const claims = read("2026年本项目预算金额为5万元。", ["甲项目", "乙项目"], "项目经费情况说明1 乙项目");
    expect(claims.flatMap(({ figures }) => figures)).toEqual([]);
  });
});
