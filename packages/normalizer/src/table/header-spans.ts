import type { Cell, Table } from "@yusuan/schema";
import { compact, plainLabel } from "../text.js";
import { hasPrintedSpans } from "./printed-spans.js";
import type { Row } from "./rows.js";

const LABEL = /(?:编码|代码|名称)$|^科目$|^[类款项]$/u;
const ITEM = /^项目$/u;
/** Headers that are divided into the cells of the row below. */
const DIVIDED = /^本年支出$|^公务用车/u;
const PAIRED = /^(?:年初)?预算数$|^决算数$/u;

/**
 * The header of a final account with the spans that its labels leave no choice of, where the source does not print
 * spans: 项目 stands over the columns of codes and names, 本年支出 and 公务用车购置及运行费 over their parts, and each of these over 预算数
 * and 决算数 where they come in pairs. Unchanged where the columns do not come out even.
 */
export function withSpans(header: readonly Row[], table: Table): readonly Row[] {
  const { columns } = table;
  if (hasPrintedSpans(table)) return header;
  const at = header.findIndex(({ cells }) => cells.length >= 3);
  const [top, ...below] = header.slice(Math.max(0, at));
  if (at < 0 || !top) return header;
  const rest = below.flatMap(({ cells }) => cells);
  const labels = rest.filter(isLabel);
  const leaves = rest.filter(({ text }) => PAIRED.test(plainLabel(text)));
  const parts = rest.filter((cell) => !labels.includes(cell) && !leaves.includes(cell));
  const spans = spansOf(top.cells, widthOf(labels), parts.length, leaves.length === 0 ? 1 : 2);
  const sum = spans.reduce((all, span) => all + span, 0);
  if (sum !== columns || (leaves.length > 0 && leaves.length !== columns)) return header;
  const placed = inOrder(top.cells, spans, 0);
  const divided = placed.find(({ text }) => DIVIDED.test(plainLabel(text)));
  if (parts.length > 0 && !divided) return header;
  const each = divided && parts.length > 0 ? divided.columnSpan / parts.length : 1;
  const second = inOrder(
    parts,
    parts.map(() => each),
    divided?.column ?? 0,
  );
  const known = new Map(second.map((cell, index) => [parts[index], cell]));
  return [
    ...header.slice(0, at),
    { ...top, cells: placed },
    ...below.map((row) => ({ ...row, cells: row.cells.map((cell) => known.get(cell) ?? cell) })),
  ];
}

function isLabel({ text }: Cell): boolean {
  return LABEL.test(compact(text));
}

/** Columns of codes and names: 类, 款, 项 stand below one header of their own. */
function widthOf(labels: readonly Cell[]): number {
  const levels = labels.filter(({ text }) => /^[类款项]$/u.test(compact(text))).length;
  const others = labels.length - levels;
  return levels > 0 ? others - 1 + levels : others;
}

function spansOf(top: readonly Cell[], labels: number, parts: number, pair: number): readonly number[] {
  return top.map(({ text }) => {
    const label = plainLabel(text);
    if (ITEM.test(label)) return Math.max(1, labels);
    return (DIVIDED.test(label) && parts > 0 ? parts : 1) * pair;
  });
}

function inOrder(cells: readonly Cell[], spans: readonly number[], from: number): readonly Cell[] {
  let column = from;
  return cells.map((cell, index) => {
    const columnSpan = spans[index] ?? 1;
    const placed = { ...cell, column, columnSpan };
    column += columnSpan;
    return placed;
  });
}
