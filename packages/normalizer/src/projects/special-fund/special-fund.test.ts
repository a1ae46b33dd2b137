import type { Project } from "@yusuan/schema";
import { projectSchema } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, type TableOptions, tableOf, textOf } from "../../testing/extraction.js";
import { readProjects } from "../projects.js";

function read(
  lines: readonly string[],
  options: TableOptions = {},
  title = "部门专项绩效目标申报表",
): Project {
  const extraction = extractionOf(textOf("heading", title), tableOf(lines, options));
  const { projects } = readProjects(placedTables(extraction), { year: null, documentUnit: undefined });
  const [project] = projects;
  if (!project || projects.length > 1) throw new Error(`${projects.length} forms`);
  expect(projectSchema.safeParse(project).error).toBeUndefined();
  return project;
}

const INDICATORS = [
  "绩效指标|指标|指标权重|计量单位|指标性质|指标值",
  "^|林地巡护里程|60%|公里|产出|≥1200",
  "^|群众满意度|30%|百分比|满意度|90",
];
const SPECIAL = [
  "专项资金名称|<|防火巡护|业务主管部门|<|临江区林业局",
  "2024年预算|<|88.50|区级支出|<|80.00",
  "^|<|^|补助街镇|<|8.50",
  "项目概况|辖区林地防火巡护和物资补充。|<|<|<|<",
  "立项依据|森林防火条例。|<|<|<|<",
  "当年绩效目标|不发生重大火情。|<|<|<|<",
  ...INDICATORS,
];

describe("a 部门专项绩效目标申报表", () => {
  it("gives its budget and the parts of it in 元", () => {
    const { form, name, year, unit, unitSource, funding } = read(SPECIAL, { unit: "万元" });
    expect({ form, name, year, unit, unitSource }).toEqual({
      form: "special-fund-target",
      name: "防火巡护",
      year: 2024,
      unit: "万元",
      unitSource: "printed",
    });
    const figures = Object.fromEntries(
      Object.entries(funding).map(([key, { value, precision }]) => [key, [value, precision]]),
    );
    expect(figures).toEqual({
      total: ["885000.00", "100.00"],
      district: ["800000.00", "100.00"],
      subsidy: ["85000.00", "100.00"],
    });
  });

  it("takes the unit of a target from the column of units, unless that holds a number", () => {
    const { indicators } = read([...SPECIAL, "^|防火检查站|10%|3|产出|6"], { unit: "万元" });
    expect(indicators.map(({ target }) => [target?.operator, target?.value, target?.unit])).toEqual([
      ["≥", "1200", "公里"],
      [undefined, "90", "百分比"],
      [undefined, "6", undefined],
    ]);
  });

  it("gives bodies, narrative fields, goal and indicators, and no damage", () => {
    const project = read(SPECIAL, { unit: "万元", preparedBy: "临江区林业局" });
    expect(project.department).toBe("临江区林业局");
    expect(project.implementer).toBe("临江区林业局");
    expect(project.descriptions?.项目概况?.text).toBe("辖区林地防火巡护和物资补充。");
    expect(project.descriptions?.立项依据?.text).toBe("森林防火条例。");
    expect(project.goals).toEqual({ annual: "不发生重大火情。" });
    expect(project.indicators).toMatchObject([
      {
        id: "p1.i1",
        level3: "林地巡护里程",
        weight: "60",
        unit: "公里",
        nature: "产出",
        target: { operator: "≥", value: "1200" },
      },
      {
        id: "p1.i2",
        level3: "群众满意度",
        weight: "30",
        unit: "百分比",
        nature: "满意度",
        target: { value: "90" },
      },
    ]);
    expect(project.indicators.map(({ level1 }) => level1)).toEqual([undefined, undefined]);
    expect(project.damage).toEqual([]);
  });

  it("has no figure where the cell is blank, and reads 元 where that is its unit", () => {
    const lines = SPECIAL.with(1, "2026年预算|<|885,000.00|区级支出|<|885,000.00").with(
      2,
      ".|<|.|补助街镇|<|.",
    );
    const { year, funding } = read(lines, { unit: "元" });
    expect(year).toBe(2026);
    expect(Object.keys(funding)).toEqual(["total", "district"]);
    expect(funding.total?.value).toBe("885000.00");
  });
});

describe("a 部门整体绩效目标表", () => {
  it("is named after its body and has the unit of the label of its total", () => {
    const lines = [
      "业务主管部门|临江区林业局|<|部门支出预算总量（万元）|<|325.00",
      "当年整体绩效目标|完成造林和巡护。|<|<|<|<",
      ...INDICATORS,
    ];
    const project = read(lines, {}, "部门整体绩效目标表");
    expect(project.form).toBe("overall-target");
    expect(project.name).toBe("临江区林业局");
    expect(project.unitSource).toBe("header");
    expect(project.funding.total?.value).toBe("3250000.00");
    expect(project.goals.annual).toBe("完成造林和巡护。");
    expect(project.indicators).toHaveLength(2);
  });

  it("of another province has three levels, operators in a column of their own, and a list of tasks", () => {
    const lines = [
      "部门（单位）名称|临江市民政局|<|<|<|<|<",
      "年度主要任务|任务名称|主要内容|预算金额|<|<|.",
      "^|^|^|总额|财政拨款|其他资金|.",
      "^|养老服务|机构补贴|820.50|800.00|20.50|.",
      "^|金额合计|<|820.50|800.00|20.50|.",
      "年度总体目标|提升养老服务水平。|<|<|<|<|<",
      "绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
      "^|产出指标|数量指标|补贴机构数|≥|12|家",
      "^|^|质量指标|发放准确率|=|100|%",
    ];
    const project = read(lines, { unit: "万元" }, "部门整体支出绩效目标表（2025年度）");
    expect(project).toMatchObject({ form: "overall-target", name: "临江市民政局", year: 2025 });
    expect(project.funding.total?.value).toBe("8205000.00");
    expect(project.funding.fiscal?.value).toBe("8000000.00");
    const inLabel = lines.map((line) => line.replace("预算金额", "预算金额（万元）"));
    expect(read(inLabel, {}, "部门整体支出绩效目标表（2025年度）")).toMatchObject({
      unit: "万元",
      unitSource: "header",
      funding: { total: { value: "8205000.00" } },
    });
    expect(project.indicators).toMatchObject([
      { level1: "产出指标", level2: "数量指标", target: { operator: "≥", value: "12" }, inherited: [] },
      {
        level1: "产出指标",
        level2: "质量指标",
        target: { operator: "=", value: "100" },
        inherited: ["level1"],
      },
    ]);
  });
});
