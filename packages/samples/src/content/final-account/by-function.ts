import { type Cell, cell, head, type Table } from "../../layout/table.js";
import { rollUp } from "../rollup.js";
import { subjectName } from "../subjects.js";
import { type AccountLine, fiscal, LINES, otherIncome, otherProject } from "./account.js";
import { amount, caption, heads, type Print } from "./print.js";

type Row = readonly Cell[];
type Amounts = (lines: readonly AccountLine[]) => readonly Cell[];

const CODED = ["功能分类\n科目编码", "科目名称"];

/** 公开02. */
export function revenue(print: Print): Table {
  const amounts: Amounts = (lines) => {
    const blank = cell("", "right");
    return [
      amount(print, fiscal(lines) + otherIncome(lines)),
      amount(print, fiscal(lines)),
      ...[blank, blank, blank, blank],
      amount(print, otherIncome(lines), ""),
    ];
  };
  const headers = [
    "本年收入\n合计",
    "财政拨款\n收入",
    "上级补助\n收入",
    "事业收入",
    "经营收入",
    "附属单位\n上缴收入",
    "其他收入",
  ];
  return {
    id: "F02",
    caption: caption(print, "收入决算表"),
    widths: [56, 120, 58, 58, 52, 52, 52, 52, 52],
    header: [[head("项目", 1, 2), ...heads(headers, 2)], heads(CODED)],
    body: [[head("合计", 1, 2), ...amounts(LINES)], ...codedRows(print, amounts)],
    note: "注：本表反映部门本年度取得的各项收入情况。",
  };
}

/** 公开03. */
export function expenditure(print: Print): Table {
  const amounts: Amounts = (lines) => [
    amount(print, fiscal(lines) + otherProject(lines)),
    amount(print, fiscal(lines, "basic")),
    amount(print, fiscal(lines, "project") + otherProject(lines)),
    ...["", "", ""].map((text) => cell(text, "right")),
  ];
  const headers = [
    "本年支出\n合计",
    "基本支出",
    "项目支出",
    "上缴上级\n支出",
    "经营支出",
    "对附属单位\n补助支出",
  ];
  return {
    id: "F03",
    caption: caption(print, "支出决算表"),
    widths: [56, 130, 62, 62, 62, 58, 58, 62],
    header: [[head("项目", 1, 2), ...heads(headers, 2)], heads(CODED)],
    body: [[head("合计", 1, 2), ...amounts(LINES)], ...codedRows(print, amounts)],
    note: "注：本表反映部门本年度各项支出情况。",
  };
}

/** 公开05; 合计 is the last row. */
export function generalBudget(print: Print): Table {
  const amounts: Amounts = (lines) => [
    amount(print, fiscal(lines)),
    amount(print, fiscal(lines, "basic")),
    amount(print, fiscal(lines, "project")),
  ];
  return {
    id: "F05",
    caption: caption(print, "一般公共预算财政拨款支出决算表"),
    widths: [70, 150, 90, 90, 90],
    header: [[head("项目", 1, 2), ...heads(["合计", "基本支出", "项目支出"], 2)], heads(CODED)],
    body: [...codedRows(print, amounts), [head("合计", 1, 2), ...amounts(LINES)]],
    note: "注：本表反映部门本年度一般公共预算财政拨款支出情况。",
  };
}

/** 公开08 or 公开09: nothing to print, and a sentence that says so. */
export function emptyFund(print: Print, id: "F08" | "F09", fund: string): Table {
  const blanks = (count: number): Row => Array.from({ length: count }, () => cell("", "right"));
  const said = print.filled
    ? `说明：${print.agency}本年度没有${fund}财政拨款收入和支出，故本表无数据。`
    : `说明：没有数据的，应当公开空表并注明“${print.agency}本年度没有${fund}财政拨款收入和支出，故本表无数据”。`;
  return {
    id,
    caption: caption(print, `${fund}财政拨款收入支出决算表`),
    widths: [60, 110, 62, 62, 62, 62, 62, 62],
    header: [
      [
        head("项目", 1, 2),
        ...heads(["年初结转\n和结余", "本年收入"], 3),
        head("本年支出", 1, 3),
        head("年末结转\n和结余", 3),
      ],
      [...heads(CODED, 2), ...heads(["小计", "基本支出", "项目支出"], 2)],
      [],
    ],
    body: [[head("合计", 1, 2), ...blanks(6)], blanks(8), blanks(8)],
    note: said,
  };
}

function codedRows(print: Print, amounts: Amounts): readonly Row[] {
  if (!print.filled)
    return Array.from({ length: 6 }, () => [cell("", "left"), cell("", "left"), ...amounts([])]);
  return rollUp(LINES, [3, 5, 7]).map(({ code, lines }) => [
    cell(code, "left"),
    cell(subjectName("function", code), "left"),
    ...amounts(lines),
  ]);
}
