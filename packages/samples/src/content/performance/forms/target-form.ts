import { type Cell, cell, head, type Table } from "../../../layout/table.js";
import { printYuan } from "../../money.js";
import { runLengths } from "../spans.js";
import { fundingTotals, type TargetProject } from "../target-project.js";

type Row = readonly Cell[];
type Bodies = { readonly year: number; readonly department: string; readonly implementer: string };

/** 财政项目支出绩效目标申报表 as it is since 2022: one grid of six columns. */
export function targetForm(id: string, project: TargetProject, bodies: Bodies): Table {
  return {
    id,
    titleRows: ["财政项目支出绩效目标申报表", `(${bodies.year} 年度)`],
    widths: [62, 92, 92, 118, 62, 84],
    header: [],
    body: [...facts(project, bodies), ...funding(project), ...goals(project), ...indicators(project)],
  };
}

function facts({ name, nature, category, start, end }: TargetProject, bodies: Bodies): readonly Row[] {
  const { department, implementer } = bodies;
  const pair = (left: string, a: string, right: string, b: string): Row => [
    head(left),
    cell(a, "center", [1, 2]),
    head(right),
    cell(b, "center", [1, 2]),
  ];
  return [
    [
      head("项目名称"),
      cell(name, "center"),
      head("项目性质"),
      cell(nature, "center"),
      head("项目类别"),
      cell(category, "center"),
    ],
    pair("主管部门", department, "实施单位", implementer),
    pair("计划开始日期", start, "计划完成日期", end),
  ];
}

function funding(project: TargetProject): readonly Row[] {
  const { fiscal, other, annualFiscal, carriedOver, annualOther } = project.funding;
  const { total, annual } = fundingTotals(project);
  const amount = (fen: bigint, rows: number, columns: number) =>
    cell(printYuan(fen, 2), "right", [rows, columns]);
  return [
    [
      head("项目资金\n(元)", 4),
      head("项目资金总额"),
      amount(total, 1, 1),
      head("年度资金申请总额"),
      amount(annual, 1, 2),
    ],
    [
      cell("其中：财政资金", "left", [2, 1]),
      amount(fiscal, 2, 1),
      cell("其中：当年财政拨款", "left"),
      amount(annualFiscal, 1, 2),
    ],
    [cell("上年结转资金", "left"), amount(carriedOver, 1, 2)],
    [cell("其他资金", "left"), amount(other, 1, 1), cell("其他资金", "left"), amount(annualOther, 1, 2)],
  ];
}

function goals({ overallGoal, annualGoal }: TargetProject): readonly Row[] {
  return [
    [head("项目\n绩效\n目标", 2), head("项目总目标", 1, 2), head("年度总体目标", 1, 3)],
    [cell(overallGoal, "left", [1, 2]), cell(annualGoal, "left", [1, 3])],
  ];
}

function indicators({ indicators: rows }: TargetProject): readonly Row[] {
  const first = runLengths(rows, ({ level1 }) => level1);
  const second = runLengths(rows, ({ level1, level2 }) => `${level1}/${level2}`);
  const spanning = (text: string, length: number | undefined) => (length ? [head(text, length)] : []);
  return [
    [
      head("绩效\n指标", rows.length + 1),
      head("一级指标"),
      head("二级指标"),
      head("三级指标"),
      head("年度(/项目)指标值", 1, 2),
    ],
    ...rows.map(({ level1, level2, level3, target }, index) => [
      ...spanning(level1, first[index]),
      ...spanning(level2, second[index]),
      cell(level3, "left"),
      cell(target, "center", [1, 2]),
    ]),
  ];
}
