import { type Cell, cell, head, type Table } from "../../layout/table.js";
import { printYuan } from "../money.js";
import { runLengths } from "../performance/spans.js";
import { EXECUTION, EXECUTION_TOTAL, type ExecutionRow } from "./execution.js";
import { GOALS } from "./goals.js";
import { SCORES, type Score, SHARES, sumOf } from "./scores.js";

type Row = readonly Cell[];
const heads = (texts: readonly string[]): Row => texts.map((text) => head(text));

/** 预算执行情况表. */
export function executionTable(): Table {
  const figures = ({ initial, revised, executed, rate }: ExecutionRow): Row => [
    ...[initial, revised, executed].map((fen) => cell(printYuan(fen, 2), "right")),
    cell(rate, "right"),
  ];
  return {
    id: "execution",
    widths: [76, 112, 88, 88, 88, 50],
    header: [heads(["项目构成", "指标名称", "年初预算", "调整后预算", "支付金额", "执行率"])],
    body: [
      ...EXECUTION.map((row) => [head(row.group), cell(row.name, "left"), ...figures(row)]),
      [head("合计", 1, 2), ...figures(EXECUTION_TOTAL)],
    ],
  };
}

/** 绩效目标及完成情况表. */
export function goalTable(): Table {
  const first = runLengths(GOALS, ({ level1 }) => level1);
  const second = runLengths(GOALS, ({ level1, level2 }) => `${level1}/${level2}`);
  return {
    id: "goals",
    widths: [84, 112, 150, 80, 80],
    header: [heads(["一级指标", "二级指标", "三级指标", "年度指标值", "完成值"])],
    body: GOALS.map(({ level1, level2, level3, target, actual = "" }, index) => [
      ...spanning(level1, first[index]),
      ...spanning(level2, second[index]),
      cell(level3, "left"),
      head(target),
      head(actual),
    ]),
  };
}

/** 项目具体指标评分表: all indicators with their full marks and scores. */
export function summaryTable(): Table {
  return {
    ...scoreTable("summary", SCORES),
    body: [...scoreRows(SCORES), [head("合计", 1, 4), ...totals(SCORES)]],
  };
}

/** The scores of one first level with its 小计. */
export function sectionTable(level1: string): Table {
  const scores = SCORES.filter((score) => score.level1 === level1);
  return {
    ...scoreTable(`section-${level1}`, scores),
    body: [...scoreRows(scores), [head("小计", 1, 4), ...totals(scores)]],
  };
}

/** The annex: every indicator with its 评分标准 and 业绩值. */
export function annexTable(): Table {
  return {
    id: "annex",
    widths: [38, 32, 50, 66, 30, 150, 150, 30],
    header: [heads(["一级指标", "权重", "二级指标", "三级指标", "分值", "评分标准", "业绩值", "得分"])],
    body: [
      ...levelCells(SCORES).map((levels, index) => {
        const score = SCORES[index];
        if (!score) return levels;
        return [
          ...levels,
          head(score.weight),
          cell(score.rule, "left"),
          cell(score.performance, "left"),
          head(score.score),
        ];
      }),
      [head("合计", 1, 4), head(sumOf(SCORES, "weight")), head(""), head(""), head(sumOf(SCORES, "score"))],
    ],
  };
}

function scoreTable(id: string, scores: readonly Score[]): Table {
  return {
    id,
    widths: [62, 46, 110, 190, 46, 46],
    header: [heads(["一级指标", "权重", "二级指标", "三级指标", "分值", "得分"])],
    body: scoreRows(scores),
  };
}

function scoreRows(scores: readonly Score[]): readonly Row[] {
  return levelCells(scores).map((levels, index) => [
    ...levels,
    head(scores[index]?.weight ?? ""),
    head(scores[index]?.score ?? ""),
  ]);
}

function levelCells(scores: readonly Score[]): readonly Row[] {
  const first = runLengths(scores, ({ level1 }) => level1);
  const second = runLengths(scores, ({ level2 }) => level2);
  return scores.map(({ level1, level2, number, name }, index) => [
    ...spanning(level1, first[index]),
    ...spanning(SHARES[level1] ?? "", first[index]),
    ...spanning(level2, second[index]),
    cell(`${number} ${name}`, "left"),
  ]);
}

function totals(scores: readonly Score[]): Row {
  return [head(sumOf(scores, "weight")), head(sumOf(scores, "score"))];
}

function spanning(text: string, length: number | undefined): Row {
  return length ? [head(text, length)] : [];
}
