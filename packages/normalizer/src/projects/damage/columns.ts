import { plain } from "../../indicators/clean.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { rangeOf } from "./nearest.js";

export type IndicatorField =
  | "side"
  | "level1"
  | "level2"
  | "level3"
  | "target"
  | "actual"
  | "weight"
  | "score"
  | "unit"
  | "note"
  | "other";

/** A column of the indicator table; without a range where the header does not show it. */
export type IndicatorColumn = {
  readonly field: IndicatorField;
  readonly range?: readonly [number, number];
};

/** Pieces of a broken header still name their column: `级指标` before the others is the first level. */
const HEADERS: readonly (readonly [IndicatorField, RegExp])[] = [
  ["level1", /^一级(?:绩效)?指标$|^级指标$/u],
  ["level2", /^(?:二级|[工二]级)(?:绩效)?指标$/u],
  ["level3", /^三级(?:绩效)?指标$|^指标(?:名称|内容)$|^三级指标/u],
  ["target", /指标值$|目标值$|^年度指标$|计划(?:完成)?值$/u],
  ["actual", /完成值$|实际值$|完成情况$|实际完成$/u],
  ["score", /得分$|^自评分$/u],
  ["weight", /分值$|^权重(?:\(.{0,6}\))?$/u],
  ["unit", /^(?:计量|度量)单位$/u],
  ["note", /偏差|改进措施|未完成|^备注$|^说明$/u],
  ["side", /^(?:年度)?绩效指标$/u],
];
/** The columns in the order of the form. */
const ORDER: readonly IndicatorField[] = [
  ...(["side", "level1", "level2", "level3", "target", "actual", "weight", "score", "note"] as const),
];
const LEAST = 3;

/** Index of the row that heads the indicators, and its columns in the order of the table. */
type IndicatorHeader = { readonly index: number; readonly columns: readonly IndicatorColumn[] };

/** Find the header of the indicators below `from`. A broken one is filled up in the order of the form. */
export function indicatorHeader(rows: readonly GridRow[], from: number): IndicatorHeader | undefined {
  for (const [offset, row] of rows.slice(from).entries()) {
    const named = row.cells.flatMap((cell) => {
      const field = headerField(cell);
      return field ? [{ field, cell }] : [];
    });
    const fields = new Set(named.map(({ field }) => field));
    const levels = (["level1", "level2", "level3"] as const).filter((field) => fields.has(field));
    if (levels.length === 0 || fields.size < LEAST) continue;
    return { index: from + offset, columns: columnsOf(row.cells) };
  }
  return undefined;
}

/** The field that a header cell names. */
export function headerField({ text }: GridCell): IndicatorField | undefined {
  if (text.length > 60) return undefined;
  const words = plain(text).replace(/\(\d{1,3}分?\)$/u, "");
  return HEADERS.find(([, pattern]) => pattern.test(words))?.[0];
}

function columnsOf(cells: readonly GridCell[]): readonly IndicatorColumn[] {
  const columns: IndicatorColumn[] = [];
  for (const cell of cells) {
    const named = headerField(cell) ?? "other";
    const field = named !== "other" && columns.some((column) => column.field === named) ? "other" : named;
    columns.push({ field, range: rangeOf(cell) });
  }
  for (const [at, field] of ORDER.entries()) {
    if (columns.some((column) => column.field === field)) continue;
    const before = ORDER.slice(0, at).findLast((name) => columns.some((column) => column.field === name));
    const index = before ? columns.findIndex((column) => column.field === before) + 1 : 0;
    columns.splice(index, 0, { field });
  }
  return columns;
}
