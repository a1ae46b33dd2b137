import { type Component, type MoneyUnit, parseAmount } from "@yusuan/schema";
import { cleanParagraphs, cleanText } from "../../indicators/clean.js";
import { isTotalLabel } from "../../text.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { figureOf } from "../placed.js";
import { unitOfLabel } from "../unit.js";
import { isFormLabel } from "../vocabulary.js";
import { cellsByColumn, type InnerColumn, innerColumns } from "./columns.js";

const HEADERS = new Map([
  ["项目组成名称", "name"],
  ["预算下达金额", "allotted"],
  ["申报金额", "requested"],
  ["项目辅助计算和详细说明", "explanation"],
  ["详细说明", "explanation"],
]);

type Draft = { readonly name: string; readonly amounts: ReadonlyMap<string, GridCell>; explanation: string };

/**
 * The components of a project (项目组成名称, 预算下达金额, 申报金额). Where a row has as many amounts as the header
 * names, they belong to them in order, however the cells stand under the header.
 */
export function readComponents(rows: readonly GridRow[], id: string, unit: MoneyUnit): readonly Component[] {
  const at = rows.findIndex((row) => innerColumns(row, HEADERS, 2)?.some(({ field }) => field === "name"));
  const header = rows[at];
  const columns = header && innerColumns(header, HEADERS, 2);
  if (!columns) return [];
  const drafts: Draft[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.cells.some(({ text }) => isFormLabel(text))) break;
    if (isTotalLabel(row.cells[0]?.text ?? "")) continue;
    readRow(row, columns, drafts);
  }
  return drafts.map((draft, index) => componentOf(draft, columns, `${id}.c${index + 1}`, unit));
}

function readRow({ cells }: GridRow, columns: readonly InnerColumn[], drafts: Draft[]): void {
  const amounts = cells.filter(({ text }) => parseAmount(text).kind === "amount");
  const [first] = cells;
  const nameColumn = columns.find(({ field }) => field === "name");
  const last = drafts.at(-1);
  const named = first && !amounts.includes(first) && first.column < (nameColumn?.to ?? 1);
  const texts = cells.filter((cell) => !amounts.includes(cell) && !(named && cell === first));
  const explanation = cleanParagraphs(texts.map(({ text }) => text).join(""));
  if (named) drafts.push({ name: cleanText(first.text), amounts: amountsOf(amounts, columns), explanation });
  else if (last && amounts.length === 0) last.explanation += explanation;
}

function amountsOf(
  amounts: readonly GridCell[],
  columns: readonly InnerColumn[],
): ReadonlyMap<string, GridCell> {
  const fields = columns.filter(({ field }) => field === "allotted" || field === "requested");
  if (amounts.length !== fields.length) return cellsByColumn(amounts, fields);
  return new Map(fields.flatMap(({ field }, index) => (amounts[index] ? [[field, amounts[index]]] : [])));
}

function componentOf(
  { name, amounts, explanation }: Draft,
  columns: readonly InnerColumn[],
  id: string,
  unit: MoneyUnit,
): Component {
  const figures = (["allotted", "requested"] as const).flatMap((field) => {
    const cell = amounts.get(field);
    const own = unitOfLabel(columns.find((column) => column.field === field)?.label ?? "");
    const figure = cell && figureOf(cell, `${id}.${field}`, own ?? unit);
    return figure ? [[field, figure] as const] : [];
  });
  return { id, name, ...Object.fromEntries(figures), ...(explanation !== "" && { explanation }) };
}
