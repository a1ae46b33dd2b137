import { type Cell, cell, head, type Table } from "../../layout/table.js";
import { CLOSING, fiscal, LINES, OPENING, otherIncome, otherProject } from "./account.js";
import { CLASSES, REVENUES } from "./names.js";
import { amount, caption, heads, type Print } from "./print.js";

type Row = readonly Cell[];

const name = (text: string) => cell(text, "left");

/** 公开01: revenue left, expenditure right, every class printed whether it has a figure or not. */
export function summary(print: Print): Table {
  const income = new Map([
    ["一", fiscal(LINES)],
    ["八", otherIncome(LINES)],
  ]);
  const received = fiscal(LINES) + otherIncome(LINES);
  const spent = fiscal(LINES) + otherProject(LINES);
  const both = (left: string, a: bigint, right: string, b: bigint): Row => [
    head(left),
    amount(print, a, ""),
    head(right),
    amount(print, b, ""),
  ];
  return {
    id: "F01",
    caption: caption(print, "收入支出决算总表"),
    widths: [170, 80, 170, 80],
    header: [[head("收入", 1, 2), head("支出", 1, 2)], heads(["项目", "决算数", "项目", "决算数"])],
    body: [
      ...CLASSES.map(([title, code], index): Row => {
        const revenue = REVENUES[index] ?? "";
        const own = code === undefined ? [] : LINES.filter((line) => line.code.startsWith(code));
        return [
          name(revenue),
          amount(print, income.get(revenue.charAt(0)) ?? 0n, ""),
          name(title),
          amount(print, fiscal(own) + otherProject(own), ""),
        ];
      }),
      both("本年收入合计", received, "本年支出合计", spent),
      [name("使用非财政拨款结余"), amount(print, 0n, ""), name("结余分配"), amount(print, 0n, "")],
      [
        name("年初结转和结余"),
        amount(print, OPENING, ""),
        name("年末结转和结余"),
        amount(print, CLOSING, ""),
      ],
      both("总计", received + OPENING, "总计", spent + CLOSING),
    ],
    note: "注：本表反映部门本年度的总收支和年末结转结余情况。",
  };
}

/** 公开04: appropriations alone, the expenditure by where they come from. */
export function appropriations(print: Print): Table {
  const total = fiscal(LINES);
  const general = (fen: bigint): Row => [
    amount(print, fen, ""),
    amount(print, fen, ""),
    cell("", "right"),
    cell("", "right"),
  ];
  const blank = general(0n);
  const sources = ["一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款"];
  return {
    id: "F04",
    caption: caption(print, "财政拨款收入支出决算总表"),
    widths: [140, 62, 140, 62, 62, 62, 62],
    header: [
      [head("收入", 1, 2), head("支出", 1, 5)],
      heads([
        "项目",
        "决算数",
        "项目",
        "合计",
        "一般公共预算财政拨款",
        "政府性基金预算财政拨款",
        "国有资本经营预算财政拨款",
      ]),
    ],
    body: [
      ...CLASSES.map(([title, code], index): Row => {
        const own = code === undefined ? [] : LINES.filter((line) => line.code.startsWith(code));
        return [
          name(sources[index] ?? ""),
          amount(print, index === 0 ? total : 0n, ""),
          name(title),
          ...general(fiscal(own)),
        ];
      }),
      [head("本年收入合计"), amount(print, total, ""), head("本年支出合计"), ...general(total)],
      [name("年初财政拨款结转和结余"), cell("", "right"), name("年末财政拨款结转和结余"), ...blank],
      ...sources.map((source): Row => [name(source), cell("", "right"), name(""), ...blank]),
      [head("总计"), amount(print, total, ""), head("总计"), ...general(total)],
    ],
    note: "注：本表反映部门本年度财政拨款总收支和结转结余情况。",
  };
}
