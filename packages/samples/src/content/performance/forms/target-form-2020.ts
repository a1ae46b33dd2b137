import { type Cell, cell, head, type Table } from "../../../layout/table.js";
import { printYuan } from "../../money.js";
import { runLengths } from "../spans.js";
import { AGENCY, END, type Project2020, projectTotal, START } from "../targets-2020/projects.js";

type Row = readonly Cell[];

const left = (text: string, columns = 1): Cell => cell(text, "left", [1, columns]);
const amount = (fen: bigint, columns = 1): Cell => cell(printYuan(fen, 2), "right", [1, columns]);

/** 财政项目支出绩效目标申报表, edition of 2020; the names and numbers of contacts are left out. */
export function targetForm2020(project: Project2020): Table {
  const { previousBudget, previousExecuted, overallGoal, annualGoal } = project;
  return {
    id: "target-2020",
    titleRows: ["财政项目支出绩效目标申报表"],
    widths: [66, 100, 72, 66, 40, 40, 90],
    header: [],
    body: [
      [
        head("主管部门:"),
        left(AGENCY),
        head("项目名称："),
        left(project.name),
        head("项目类别：", 1, 2),
        left("经常性项目"),
      ],
      [
        head("项目组成名称", 1, 2),
        head("预算下达金额"),
        head("申报金额"),
        head("项目辅助计算和详细说明", 1, 3),
      ],
      ...project.components.map(
        ({ name, amount: fen, explanation }): Row => [
          left(name, 2),
          amount(fen),
          amount(fen),
          left(explanation, 3),
        ],
      ),
      [head("开始日期："), left(START), head("结束日期："), left(END, 4)],
      [
        head("联系人："),
        left(""),
        head("联系电话："),
        left(""),
        head("项目总预算金额（元）", 1, 2),
        amount(projectTotal(project)),
      ],
      [
        head("同名项目上年预算额（元）", 1, 2),
        amount(previousBudget),
        head("同名项目上年预算执行数（元）", 1, 3),
        amount(previousExecuted),
      ],
      ...block("项目概况", [
        ["项目背景：", project.background],
        ["立项依据：", project.grounds],
        ["项目设立的必要性：", project.need],
        ["项目实施计划：", project.plan],
      ]),
      ...block("项目目标", [
        ["项目总目标：", overallGoal],
        ["年度绩效目标：", annualGoal],
      ]),
      ...groups(project),
    ],
  };
}

/** 项目构成分解, which follows the form as a table of its own columns. */
export function breakdown2020({ name, components }: Project2020): Table {
  const headers = [
    "总项目名称",
    "项目说明",
    "项目分解构成",
    "明细金额",
    "单价",
    "单价依据",
    "数量",
    "数量依据",
  ];
  return {
    id: "breakdown-2020",
    titleRows: ["项目构成分解"],
    widths: [56, 56, 66, 62, 52, 66, 46, 66],
    header: [headers.map((text) => head(text))],
    body: components.map((each, index) => [
      ...(index === 0 ? [head(name, components.length)] : []),
      left(each.name),
      left(each.item),
      amount(each.amount),
      amount(each.unitPrice),
      left(each.unitPriceBasis),
      cell(each.quantity, "right"),
      left(each.quantityBasis),
    ]),
  };
}

function block(title: string, fields: readonly (readonly [string, string])[]): readonly Row[] {
  return fields.map(([label, text], index) => [
    ...(index === 0 ? [head(title, fields.length)] : []),
    left(label),
    left(text, 5),
  ]);
}

function groups({ groups: all }: Project2020): readonly Row[] {
  const headers = ["层级分类", "指标内容", "指标目标值", "测算依据", "权重", "得分", "评分标准"];
  return Object.entries(all).flatMap(([title, rows]) => {
    const lengths = runLengths(rows, ({ level2 }) => level2);
    return [
      [left(title, 7)],
      headers.map((text) => head(text)),
      ...rows.map(({ level2, level3, target, weight, score }, index) => [
        ...(lengths[index] ? [head(level2, lengths[index])] : []),
        left(level3),
        head(target),
        head(""),
        head(weight),
        head(score),
        head(""),
      ]),
    ];
  });
}
