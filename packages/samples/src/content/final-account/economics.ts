import { type Cell, cell, head, type Table } from "../../layout/table.js";
import { ECONOMICS, TOLD } from "./account.js";
import { LANES } from "./names.js";
import { amount, caption, heads, type Print } from "./print.js";

type Row = readonly Cell[];

/** The sum, in 分, of the economic subjects whose codes begin so. */
export function economic(...prefixes: readonly string[]): bigint {
  return Object.entries(ECONOMICS).reduce(
    (sum, [code, fen]) => (prefixes.some((prefix) => code.startsWith(prefix)) ? sum + fen : sum),
    0n,
  );
}

/** 公开06: personnel in the left lane, public expenditure in the right one. */
export function basicExpenditure(print: Print): Table {
  const [left, right] = LANES;
  const side = (row: readonly [string, string] | undefined): Row =>
    row
      ? [cell(row[0], "left"), cell(row[1], "left"), amount(print, economic(row[0]))]
      : [cell("", "left"), cell("", "left"), cell("", "right")];
  const headers = ["经济分类\n科目编码", "科目名称", "决算数"];
  return {
    id: "F06",
    caption: caption(print, "一般公共预算财政拨款基本支出决算表"),
    widths: [46, 150, 64, 46, 130, 64],
    header: [heads([...headers, ...headers])],
    body: [
      ...Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
        ...side(left[index]),
        ...side(right[index]),
      ]),
      [
        head("人员经费合计", 1, 2),
        amount(print, economic("301", "303")),
        head("公用经费合计", 1, 2),
        amount(print, economic("302", "310")),
      ],
    ],
    note: "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
  };
}

/** 公开07: each figure as 预算数 and 决算数. */
export function publicExpenses(print: Print): Table {
  const { receptionBudget, reception } = TOLD;
  const zero = [0n, 0n];
  const pairs = [receptionBudget, reception, ...zero, ...zero, ...zero, ...zero, receptionBudget, reception];
  const pair = Array.from({ length: 6 }, () => ["预算数", "决算数"]).flat();
  return {
    id: "F07",
    caption: caption(print, "财政拨款“三公”经费支出决算表"),
    widths: new Array<number>(12).fill(42),
    header: [
      [head("财政拨款“三公”经费", 1, 12)],
      [
        head("合计", 2, 2),
        head("因公出国\n（境）费", 2, 2),
        head("公务用车购置及运行维护费", 1, 6),
        head("公务接待费", 2, 2),
      ],
      [head("小计", 1, 2), head("公务用车\n购置费", 1, 2), head("公务用车\n运行维护费", 1, 2)],
      heads(pair),
    ],
    body: [pairs.map((fen) => amount(print, fen))],
    note: "注：本表反映部门本年度“三公”经费支出预决算情况。",
  };
}
