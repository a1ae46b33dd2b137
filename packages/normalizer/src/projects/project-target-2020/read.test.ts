import { projectSchema } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, tableOf } from "../../testing/extraction.js";
import { readProjects } from "../projects.js";

const INDICATOR_HEADER = "层级分类|指标内容|.|指标目标值|测算依据|权重|得分|评分标准";
const LINES = [
  "主管部门:|甲局|.|项目名称：|.|河道保洁|项目类别：|经常性",
  "项目组成名称|.|.|预算下达金额|.|申报金额|项目辅助计算和详细说明|.",
  "城区河道|.|.|120,000.00|110,000.00|三条河道|.|.",
  "镇村河道|.|.|80,000.00|80,000.00|.|.|.",
  "开始日期：|.|.|2021-01-01|结束日期：|2021-12-31|.|.",
  "联系人：|某甲|联系电话：|.|某号|项目总预算金额（元）|200,000.00|.",
  "同名项目上年预算额（元）|.|.|.|90,000.00|同名项目上年预算执行数（元）|88,000.00|.",
  "项目概况|项目背景：|保洁需要常年开展。|.|.|.|.|.",
  ".|.|汛期尤甚。|.|.|.|.|.",
  "项目实施计划（项目活动内容）：|按月巡查。|.|.|.|.|.|.",
  "风险提示：|台风季节停工。|.|.|.|.|.|.",
  "项目目标|项目总目标：|水面整洁。|.|.|.|.|.",
  ".|年度绩效目标：|保洁达标。|.|.|.|.|.",
  "一、投入和管理类|.|.|.|.|.|.|.",
  INDICATOR_HEADER,
  "投入管理|预算执行率|.|≥98%|.|40|38|.",
  "二、产出目标|.|.|.|.|.|.|.",
  INDICATOR_HEADER,
  "数量|巡河次数|.|12次|定额|60|60|.",
  "项目构成分解|.|.|.|.|.|.|.",
  "总项目名称|项目说明|项目分解构成|明细金额|单价|单价依据|数量|数量依据",
  "河道保洁|城区河道|人工|100,000.00|50,000.00|询价|2|河道数",
  ".|.|船只|20,000.00|10,000.00|询价|2|河道数",
  ".|.|.|.|.|结果|.|.",
  ".|镇村河道|人工|80,000.00|8,000.00|询价|10人|河道数",
];

describe("a project target of the 2020 edition", () => {
  const [read] = readProjects(placedTables(extractionOf(tableOf(LINES))), {
    year: null,
    documentUnit: undefined,
  }).projects;
  const project = projectSchema.parse(read);

  it("gives header, funding and components", () => {
    expect(project).toMatchObject({
      form: "project-target-2020",
      name: "河道保洁",
      department: "甲局",
      year: 2021,
    });
    expect(project.start).toBe("2021-01-01");
    expect(project.end).toBe("2021-12-31");
    expect(Object.entries(project.funding).map(([key, { value }]) => `${key} ${value}`)).toEqual([
      "total 200000.00",
      "previousBudget 90000.00",
      "previousExecuted 88000.00",
    ]);
    expect(
      project.components?.map(({ name, allotted, requested, explanation }) =>
        [name, allotted?.value, requested?.value, explanation].join(" "),
      ),
    ).toEqual(["城区河道 120000.00 110000.00 三条河道", "镇村河道 80000.00 80000.00 "]);
  });

  it("gives the narrative fields by their labels, and nobody to call", () => {
    const texts = Object.entries(project.descriptions ?? {}).map(([label, { text }]) => `${label} ${text}`);
    expect(texts).toEqual([
      "项目背景 保洁需要常年开展。汛期尤甚。",
      "项目实施计划 按月巡查。",
      "风险提示 台风季节停工。",
    ]);
    expect(project.goals).toEqual({ overall: "水面整洁。", annual: "保洁达标。" });
    expect(JSON.stringify(project)).not.toMatch(/某甲|某号/u);
  });

  it("gives weighted indicators by group", () => {
    expect(
      project.indicators.map(({ group, level2, level3, weight, score }) =>
        [group, level2, level3, weight, score].join(" "),
      ),
    ).toEqual(["投入和管理 投入管理 预算执行率 40 38", "产出 数量 巡河次数 60 60"]);
  });

  it("gives the breakdown with inherited names", () => {
    expect(
      project.breakdown?.map(
        ({ project: whole, component, item, amount, unitPrice, quantity, unitPriceBasis }) =>
          [whole, component, item, amount?.value, unitPrice?.value, quantity, unitPriceBasis].join(" "),
      ),
    ).toEqual([
      "河道保洁 城区河道 人工 100000.00 50000.00 2 询价",
      "河道保洁 城区河道 船只 20000.00 10000.00 2 询价结果",
      "河道保洁 镇村河道 人工 80000.00 8000.00 10 询价",
    ]);
    expect(project.breakdown?.[2]?.numbers.quantity).toMatchObject({ id: "p1.b3.quantity", unit: "人" });
  });
});
