import { type Cell, cell, head, type Table } from "../../../layout/table.js";
import { printYuan } from "../../money.js";
import { type SelfEvaluation, totalFunds } from "../self-evaluation/project.js";
import { runLengths } from "../spans.js";

type Row = readonly Cell[];

/** 项目支出绩效自评表: one grid of nine columns. Amounts are printed without grouping, as these forms do. */
export function selfEvaluationForm(id: string, year: number, project: SelfEvaluation): Table {
  return {
    id,
    titleRows: ["财政项目支出绩效自评表", `(${year} 年度)`],
    widths: [36, 58, 78, 110, 62, 62, 34, 42, 66],
    header: [],
    body: [
      [head("项目名称", 1, 2), head(project.name, 1, 7)],
      [
        head("主管部门", 1, 2),
        head(project.department, 1, 2),
        head("实施单位", 1, 2),
        head(project.implementer, 1, 3),
      ],
      ...funds(project),
      ...goals(project),
      ...indicators(project),
      [head("总分", 1, 6), head("100"), head(project.total), head("")],
    ],
  };
}

function funds(project: SelfEvaluation): readonly Row[] {
  const { weight, rate, score, fiscal, carriedOver, other } = project;
  const row = (name: string, each: SelfEvaluation["fiscal"], marks: readonly string[]): Row => [
    cell(name, "left"),
    ...[each.initial, each.revised, each.executed].map((fen) =>
      cell(fen === 0n ? "0" : printYuan(fen, 2).replaceAll(",", ""), "right"),
    ),
    ...marks.map((mark) => head(mark)),
  ];
  const heads = ["", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
  return [
    [head("项目资金\n(元)", 5, 2), ...heads.map((text) => head(text))],
    row("年度资金总额", totalFunds(project), [weight, rate, score]),
    row("其中：当年财政拨款", fiscal, ["-", "", "-"]),
    row("上年结转资金", carriedOver, ["-", "", "-"]),
    row("其他资金", other, ["-", "", "-"]),
  ];
}

function goals({ expected, reached }: SelfEvaluation): readonly Row[] {
  return [
    [head("年度\n总体\n目标", 2), head("预期目标", 1, 4), head("实际完成情况", 1, 4)],
    [cell(expected, "left", [1, 4]), cell(reached, "left", [1, 4])],
  ];
}

function indicators({ indicators: rows }: SelfEvaluation): readonly Row[] {
  const first = runLengths(rows, ({ level1 }) => level1);
  const second = runLengths(rows, ({ level1, level2 }) => `${level1}/${level2}`);
  const spanning = (text: string, length: number | undefined) => (length ? [head(text, length)] : []);
  const heads = [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度\n指标值",
    "实际\n完成值",
    "分值",
    "得分",
    "偏差原因分析及\n改进措施",
  ];
  return [
    [head("绩效\n指标", rows.length + 1), ...heads.map((text) => head(text))],
    ...rows.map(
      ({ level1, level2, level3, target, actual = "", weight = "", score = "", note = "" }, index) => [
        ...spanning(level1, first[index]),
        ...spanning(level2, second[index]),
        cell(level3, "left"),
        ...[target, actual, weight, score].map((text) => head(text)),
        cell(note, "left"),
      ],
    ),
  ];
}
