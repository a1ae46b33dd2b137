import { type BasicTable, type Figure, type MoneyUnit, parseAmount, unitOfHeader } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import { type GridCell, type GridRow, gridRows } from "../../projects/grid/rows.js";
import { figureOf, placeOf } from "../../projects/placed.js";
import type { PlacedTable } from "../../table/neighbours.js";
import { hasPrintedSpans } from "../../table/printed-spans.js";
import { compact, isTotalLabel, squeeze } from "../../text.js";
import { headerAt } from "./header.js";
import { titleOf } from "./title.js";
import { printedUnit } from "./unit.js";

const CAPTION = /基础(?:数据|信息)?表|^附表/u;
const NOTE = /^(?:备注|说明|用途|附注)/u;
const SERIAL = /^(?:序号|编号)$/u;
const MONEY =
  /金额|经费|费用?$|资金|预算|支出|拨款|补贴|补助|收入|工资|总价|单价|合计|小计|投资|价款|\([百千万亿]*元/u;
const COUNT =
  /人数|数量|次数|天数|件数|户数|比例|率|占比|年度|年份|日期|时间|标准|名称|项目|内容|单位|人员|对象|来源/u;

/** Whether a table of basic data is announced by its caption or by the annex it stands in. */
export function isBasicData(placed: PlacedTable, annex: string | undefined): boolean {
  if (/基础(?:数据|信息)?表/u.test(compact(annex ?? ""))) return true;
  const captions = [...placed.table.captions, placed.table.title ?? "", ...placed.above];
  return captions.some((text) => text.length < 60 && CAPTION.test(compact(text)));
}

/** A table of basic data. @param project Id of the project, where the table is a performance form. */
export function readBasicTable(
  placed: PlacedTable,
  index: number,
  {
    project,
    documentUnit,
  }: { readonly project?: string | undefined; readonly documentUnit?: MoneyUnit | undefined },
): BasicTable {
  const id = `b${index}`;
  const title = titleOf(placed, CAPTION);
  const shared = { id, table: placed.table.id, title: title === null ? null : squeeze(title) };
  if (project !== undefined) return { ...shared, headers: [], rows: [], project };
  const rows = gridRows(placed.table).filter(
    ({ cells }) => !cells.every(({ text }) => /^[-—─=_\s|]+$/u.test(text)),
  );
  const header = headerAt(rows, 0);
  const body = rows.slice(header?.rows);
  const columns = (header?.row.cells ?? []).map((cell) => columnOf(cell, body));
  const unit =
    printedUnit(
      placed,
      columns.map((column) => column.header),
    ) ?? documentUnit;
  return {
    ...shared,
    ...(unit !== undefined && { unit }),
    headers: columns.map((column) => column.header),
    rows: readRows(body, columns, { id, unit: unit ?? "元", spans: hasPrintedSpans(placed.table) }),
  };
}

type Kind = "serial" | "money" | "note" | "text";
type Column = {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly header: string;
  readonly unit?: MoneyUnit | undefined;
};

function columnOf(cell: GridCell, body: readonly GridRow[]): Column {
  const header = cleanText(cell.text);
  const from = cell.column;
  const to = from + cell.cell.columnSpan;
  const values = body.flatMap(({ cells }) => cells.filter(({ column }) => column >= from && column < to));
  return { header, from, to, kind: kindOf(compact(header), values), unit: unitOfHeader(header) };
}

function kindOf(header: string, values: readonly GridCell[]): Kind {
  if (SERIAL.test(header)) return "serial";
  if (NOTE.test(header)) return "note";
  const amounts = values.filter(({ text }) => parseAmount(text).kind === "amount").length;
  if (amounts * 2 < values.length || amounts === 0) return "text";
  return MONEY.test(header) && !COUNT.test(header.replace(/\(.*$/u, "")) ? "money" : "text";
}

type Context = { readonly id: string; readonly unit: MoneyUnit; readonly spans: boolean };

function readRows(
  rows: readonly GridRow[],
  columns: readonly Column[],
  context: Context,
): BasicTable["rows"] {
  const result: BasicTable["rows"][number][] = [];
  let note: { readonly text: string; readonly end: number } | undefined;
  for (const row of rows) {
    if (row.cells.every((cell) => cleanText(cell.text) === columnAt(cell, columns)?.header)) continue;
    const id = `${context.id}.r${result.length + 1}`;
    const label =
      row.cells.find((cell) => ["text", undefined].includes(columnAt(cell, columns)?.kind)) ?? row.cells[0];
    if (!label) continue;
    const total = row.cells.some(({ text }) => isTotalLabel(text) || compact(text) === "小计");
    const own = row.cells.find((cell) => columnAt(cell, columns)?.kind === "note");
    // Where spans are printed, a remark reaches as far as its cell; else over the empty cells below it.
    if (own)
      note = {
        text: cleanText(own.text),
        end: context.spans ? row.row + own.cell.rowSpan : Number.POSITIVE_INFINITY,
      };
    const inherited = note && row.row < note.end && !(total && !own) ? note.text : undefined;
    const sum = row.cells.find(({ text }) => isTotalLabel(text) || compact(text) === "小计");
    result.push({
      id,
      role: total ? "total" : "item",
      label: cleanText((sum ?? label).text),
      texts: row.cells
        .filter((cell) => !["money", "note"].includes(columnAt(cell, columns)?.kind ?? "text"))
        .map((cell) => placeOf(cell)),
      figures: figuresOf(row, columns, id, context.unit),
      ...(inherited !== undefined && { note: inherited }),
    });
  }
  return result;
}

function columnAt(cell: GridCell, columns: readonly Column[]): Column | undefined {
  return columns.find(({ from, to }) => cell.column >= from && cell.column < to);
}

function figuresOf(
  row: GridRow,
  columns: readonly Column[],
  id: string,
  unit: MoneyUnit,
): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const [index, column] of columns.entries()) {
    if (column.kind !== "money") continue;
    const cell = row.cells.find((other) => columnAt(other, columns) === column);
    const figure = cell && figureOf(cell, `${id}.c${index + 1}`, column.unit ?? unit);
    if (figure) figures[figures[column.header] ? `${column.header} (${index + 1})` : column.header] = figure;
  }
  return figures;
}
