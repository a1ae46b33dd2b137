import { projectSchema } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, tableOf, textOf } from "../../testing/extraction.js";
import { readProjects } from "../projects.js";

const read = (...blocks: Parameters<typeof extractionOf>) => {
  const { projects } = readProjects(placedTables(extractionOf(...blocks)), {
    year: 2024,
    documentUnit: undefined,
  });
  const [project] = projects.map((one) => projectSchema.parse(one));
  if (!project) throw new Error("no project");
  return project;
};
const figures = ({ funding }: ReturnType<typeof read>) =>
  Object.entries(funding).map(([key, { value, recovered }]) => `${key} ${value}${recovered ? "*" : ""}`);

const HEADER = [
  "项目名称|河道保洁|项目性质|一次性|项目|部门类",
  ".|.|.|.|类别|.",
  "主管部门|甲局|实施单位|甲所|.|.",
  "计划开始日期|2025年3月1日|计划完成日期|2025-02-30|.|.",
];
const INDICATORS = [
  ".|一级指标|二级指标|三级指标|年度指标值|.",
  "绩效指标|产出指标|数量指标|巡河次数|≥12(次)|.",
];

describe("a project target in the grid form", () => {
  it("gives the funds and goals of the whole term and of the year that stand side by side", () => {
    const project = read(
      textOf("heading", "项目支出绩效目标表"),
      tableOf([
        "项目名称|<|乡村道路补助|<|<|<",
        "主管部门及代码|<|[128]甲厅|<|实施单位|甲局",
        "项目资金（万元）|实施期资金总额|<|126.00|年度资金总额|42.00",
        "^|其中：财政拨款|<|108.00|其中：财政拨款|36.00",
        "^|上年结转资金|<|1.00|上年结转资金|2.00",
        "^|其他资金|<|17.00|其他资金|4.00",
        "总体目标|实施期目标|<|<|年度目标|<",
        "^|三年内建成路网。|<|<|完成年度里程。|<",
        "绩效指标|一级指标|二级指标|三级指标|<|指标值",
        "^|产出指标|数量指标|新建里程|<|≥36公里",
      ]),
    );
    expect(figures(project)).toEqual([
      "total 1260000.00",
      "annual 420000.00",
      "fiscal 1080000.00",
      "annualFiscal 360000.00",
      "totalCarriedOver 10000.00",
      "carriedOver 20000.00",
      "other 170000.00",
      "annualOther 40000.00",
    ]);
    expect(project.goals).toEqual({ overall: "三年内建成路网。", annual: "完成年度里程。" });
  });

  it("gives header, funding, goals and indicators", () => {
    const project = read(
      textOf("heading", "财政项目支出绩效目标申报表"),
      textOf("paragraph", "（2025年度）"),
      tableOf([
        ...HEADER,
        "项目资金 (元)|项目资金总额|.|5,835.80|年度资金申请总额|5,835.80",
        ".|其中：财政资金|5,835.80|5,835.80|其中：当年财政拨款|5,835.80",
        ".|.|.|.|上年结转资金|0.00",
        ".|其他资金|.|.|其他资金|0.00",
        "项目|项目总目标|.|年度总体目标|.|.",
        "绩效目标|<p>水面常年整洁。</p><p>两岸有序。</p>|.|按月巡查，按季|.|.",
        ".|.|.|验收。|.|.",
        ...INDICATORS,
      ]),
    );
    expect(project).toMatchObject({
      id: "p1",
      form: "project-target",
      title: "财政项目支出绩效目标申报表",
      name: "河道保洁",
      year: 2025,
      nature: "一次性",
      category: "部门类",
      department: "甲局",
      implementer: "甲所",
      start: "2025-03-01",
      unit: "元",
      unitSource: "header",
      goals: { overall: "水面常年整洁。\n两岸有序。", annual: "按月巡查，按季验收。" },
    });
    expect(project.end).toBeUndefined();
    expect(project.places.end?.text).toBe("2025-02-30");
    expect(project.places["goals.overall"]?.text).toContain("<p>");
    expect(figures(project)).toEqual([
      "total 5835.80",
      "annual 5835.80",
      "fiscal 5835.80*",
      "annualFiscal 5835.80",
      "carriedOver 0.00",
      "annualOther 0.00",
    ]);
    expect(project.indicators.map(({ id, level3 }) => `${id} ${level3}`)).toEqual(["p1.i1 巡河次数"]);
  });

  it("tells the parts of both totals apart in one column", () => {
    const project = read(
      tableOf([
        ...HEADER,
        "项目资金|项目资金总额|30",
        ".|其中：财政资金|20",
        ".|其他资金|10",
        ".|年度资金申请总额|9",
        ".|其中：当年财政拨款|5",
        ".|上年结转资金|1",
        ".|其他资金|3",
        ...INDICATORS,
      ]),
    );
    expect(figures(project)).toEqual([
      "total 30.00",
      "fiscal 20.00",
      "other 10.00",
      "annual 9.00",
      "annualFiscal 5.00",
      "carriedOver 1.00",
      "annualOther 3.00",
    ]);
    expect(project.unitSource).toBe("assumed");
  });

  it("reads amounts in 万元 where the label says so, and goals beside their labels", () => {
    const project = read(
      tableOf([
        ...HEADER,
        "项目资金（万元）|年度资金总额|12.30|其他资金|0.30|.",
        "年度总体目标|全年保洁达标。|.|.|.|.",
        ...INDICATORS,
      ]),
    );
    expect(figures(project)).toEqual(["annual 123000.00", "annualOther 3000.00"]);
    expect(project.goals).toEqual({ annual: "全年保洁达标。" });
    expect(project.unit).toBe("万元");
  });

  it("has no name where none is printed", () => {
    const project = read(
      tableOf(["项目名称|.|项目性质|.", "主管部门|.|实施单位|.", "项目资金总额|.|财政资金|.", ...INDICATORS]),
    );
    expect(project).toMatchObject({ name: null, year: 2024, funding: {}, goals: {} });
  });
});
