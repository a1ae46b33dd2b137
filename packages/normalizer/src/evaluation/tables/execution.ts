import {
  type Execution,
  type ExecutionTable,
  type Figure,
  type MoneyUnit,
  type Quantity,
  unitOfHeader,
} from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import { type GridCell, type GridRow, gridRows } from "../../projects/grid/rows.js";
import { figureOf, quantityOf } from "../../projects/placed.js";
import type { PlacedTable } from "../../table/neighbours.js";
import { compact, isTotalLabel, squeeze } from "../../text.js";
import { headerAt, rowKey } from "./header.js";
import { titleOf } from "./title.js";
import { printedUnit } from "./unit.js";

type Money = "initial" | "revised" | "executed";
type Role = Money | "rate" | "label" | "skip";
type Column = { readonly role: Role; readonly from: number; readonly to: number; readonly header: string };

const HEADERS: readonly (readonly [Role | "budget", RegExp])[] = [
  ["rate", /(?:执行|支出|使用|完成)(?:率|比例|进度)(?:\(%\))?$/u],
  ["revised", /调整后|追加后|全年预算|最终预算|调整预算(?:数|金额)?$/u],
  ["initial", /年初|期初|原预算|批复(?:的)?预算|预算批复/u],
  [
    "executed",
    /(?:支付|支出|执行|使用|实际到位|结算)(?:数|金额|额|资金|情况)?$|^实际(?:支出|支付|执行|使用)|^决算(?:数|金额)?$/u,
  ],
  ["budget", /预算(?:数|金额|额|资金|安排|安排数|总额|合计)?$/u],
  ["skip", /^(?:序号|备注|说明|差异.*|结余.*|偏差.*|资金来源)$/u],
];

const HEADER_WITHIN = 4;

/** The execution table of a report (预算执行情况表), or undefined where a table is none. */
export function readExecution(
  placed: PlacedTable,
  index: number,
  documentUnit: MoneyUnit | undefined,
): ExecutionTable | undefined {
  const rows = gridRows(placed.table);
  for (let at = 0; at < HEADER_WITHIN; at += 1) {
    const header = headerAt(rows, at);
    const columns = header && columnsOf(header.row);
    if (!columns) continue;
    const printed = new Set(rows.slice(at, at + header.rows).map(rowKey));
    const unit =
      printedUnit(
        placed,
        columns.map(({ header }) => header),
      ) ??
      documentUnit ??
      "元";
    const title = titleOf(placed);
    const body = rows.slice(at + header.rows).filter((row) => !printed.has(rowKey(row)) && !columnsOf(row));
    return {
      table: placed.table.id,
      title: title === null ? null : squeeze(title),
      unit,
      rows: readRows(body, columns, `x${index}`, unit),
    };
  }
  return undefined;
}

function columnsOf(row: GridRow): readonly Column[] | undefined {
  const kinds = row.cells.map((cell) => {
    const header = compact(cell.text).replace(/\((?:万|千|百万|亿)?元\)|\(%\)|[[\]①-⑳]/gu, "");
    return header.length > 20 ? undefined : HEADERS.find(([, pattern]) => pattern.test(header))?.[0];
  });
  const has = (kind: Role | "budget"): boolean => kinds.includes(kind);
  const budget = has("revised") ? "initial" : "revised";
  if (!has("executed") || !(has("initial") || has("revised") || has("budget"))) return undefined;
  if (!has("rate") && !(has("initial") && has("revised"))) return undefined;
  return row.cells.map((cell, index) => {
    const kind = kinds[index] ?? "label";
    const role = kind === "budget" ? budget : kind;
    return { role, from: cell.column, to: cell.column + cell.cell.columnSpan, header: cell.text };
  });
}

function readRows(
  rows: readonly GridRow[],
  columns: readonly Column[],
  prefix: string,
  unit: MoneyUnit,
): ExecutionTable["rows"] {
  const result: ExecutionTable["rows"][number][] = [];
  let group: string | undefined;
  for (const row of rows) {
    const labels = cellsOf(row, columns, "label");
    const sum = row.cells.find(({ text }) => isTotalLabel(text) || /^(?:小计|共计)$/u.test(compact(text)));
    const names = labels.map(({ text }) => cleanText(text));
    const grouped = columns.filter(({ role }) => role === "label").length > 1;
    if (grouped && names.length > 1) group = names.at(-2);
    const name = sum ? compact(sum.text) : names.at(-1);
    const id = `${prefix}.r${result.length + 1}`;
    const execution = executionOf(row, columns, id, unit);
    if (name === undefined || !(execution.initial || execution.revised || execution.executed)) continue;
    result.push({
      id,
      role: sum ? "total" : "item",
      ...(grouped && !sum && group !== undefined && { group }),
      name,
      execution,
    });
  }
  return result;
}

function cellsOf(row: GridRow, columns: readonly Column[], role: Role): readonly GridCell[] {
  return row.cells.filter((cell) =>
    columns.some((column) => column.role === role && cell.column >= column.from && cell.column < column.to),
  );
}

function executionOf(row: GridRow, columns: readonly Column[], id: string, unit: MoneyUnit): Execution {
  const figure = (role: Money): Figure | undefined => {
    const [cell] = cellsOf(row, columns, role);
    const header = columns.find((column) => column.role === role)?.header ?? "";
    return cell && figureOf(cell, `${id}.${role}`, unitOfHeader(header) ?? unit);
  };
  const initial = figure("initial");
  const revised = figure("revised");
  const executed = figure("executed");
  const numbers: Record<string, Quantity> = {};
  const [rate] = cellsOf(row, columns, "rate");
  const value = /^(-?\d{1,6}(?:\.\d{1,6})?)%?$/u.exec(compact(rate?.text ?? ""))?.[1];
  if (rate && value !== undefined) numbers.rate = quantityOf(rate, `${id}.rate`, { value, unit: "%" });
  return {
    ...(initial && { initial }),
    ...(revised && { revised }),
    ...(executed && { executed }),
    ...(value !== undefined && { rate: value }),
    numbers,
  };
}
