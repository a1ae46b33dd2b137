import { projectSchema } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedTables } from "../table/neighbours.js";
import { extractionOf, tableOf } from "../testing/extraction.js";
import { readProjects } from "./projects.js";

const WORDS = [
  ...[
    ".",
    "<",
    "^",
    "项目名称",
    "项目",
    "名称",
    "河道保洁",
    "主管部门",
    "实施单位",
    "甲局",
    "项目资金（元）",
  ],
  ...[
    "项目资金总额",
    "财政资金",
    "其他资金",
    "1,000.00",
    "1,000.00 2",
    "项目总目标",
    "年度总体目标",
    "一级指标",
  ],
  ...[
    "二级指标",
    "三级指标",
    "指标值",
    "产出指标",
    "时效指标",
    "≥95%",
    "提高",
    "层级分类",
    "指标内容",
    "权重",
    "4",
  ],
  ...[
    "项目组成名称",
    "预算下达金额",
    "总项目名称",
    "明细金额",
    "单价",
    "数量",
    "一、投入和管理类",
    "专项资金名称",
  ],
  ...["开始日期：", "2025-01-01", "年初预算数", "执行率", "总分"],
];
const read = (rows: readonly (readonly string[])[]) => {
  const tables = placedTables(extractionOf(tableOf(rows.map((row) => row.join("|")))));
  return readProjects(tables, { year: null, documentUnit: undefined });
};
const FORM = [
  ["项目名称", "河道保洁", "项目类别", "经常性"],
  ["主管部门", "甲局", "实施单位", "甲所"],
  ["项目资金（元）", "项目资金总额", "10.00", "."],
  [".", "一级指标", "三级指标", "指标值"],
  ["绩效指标", "产出指标", "巡河次数", "≥12次"],
];

describe("the performance forms of a document", () => {
  it("are numbered in order and claim their tables", () => {
    const other = tableOf(["单位|人数", "甲所|5"]);
    const form = tableOf(FORM.map((row) => row.join("|")));
    const { projects, claimed } = readProjects(placedTables(extractionOf(other, form, other, form)), {
      year: 2023,
      documentUnit: "万元",
    });
    expect(projects.map(({ id, tables, year }) => `${id} ${tables.join("+")} ${year}`)).toEqual([
      "p1 t2 2023",
      "p2 t4 2023",
    ]);
    expect([...claimed]).toEqual(["t2", "t4"]);
  });

  it("fit the schema and have unique ids, however their cells are mixed up", () => {
    const cell = fc.constantFrom(...WORDS);
    const row = fc.array(cell, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        for (const project of read([...FORM.map((line) => [...line, "."]), ...rows]).projects) {
          projectSchema.parse(project);
          const ids = project.indicators.flatMap(({ id, numbers }) => [
            id,
            ...Object.values(numbers).map((one) => one.id),
          ]);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it("keep their figures when empty columns are put between the cells", () => {
    const gaps = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(gaps, (gap) => {
        const wide = FORM.map((line) =>
          line.flatMap((text, at) => [...Array<string>(gap[at] ?? 0).fill("."), text]),
        );
        const [project] = read(wide).projects;
        expect(project?.name).toBe("河道保洁");
        expect(project?.funding.total?.value).toBe("10.00");
        expect(
          project?.indicators.map(({ level1, level3, target }) => [level1, level3, target?.value]),
        ).toEqual([["产出指标", "巡河次数", "12"]]);
      }),
    );
  });
});
