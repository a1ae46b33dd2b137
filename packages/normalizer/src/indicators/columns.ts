import type { GridCell, GridRow } from "../projects/grid/rows.js";
import { plain } from "./clean.js";
import { isSideLabel } from "./vocabulary.js";

const INDICATOR_FIELDS = [
  "side",
  "level1",
  "level2",
  "level3",
  "target",
  "actual",
  "weight",
  "score",
  "note",
  "unit",
  "nature",
  "basis",
  "rule",
  "other",
] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** A column of an indicator table; `to` is the first column behind it. */
export type IndicatorColumn = {
  readonly field: IndicatorField;
  readonly from: number;
  readonly to: number;
  /** As printed. */
  readonly header: string;
};

const HEADERS: readonly (readonly [IndicatorField, RegExp])[] = [
  // A scan easily loses the single stroke of 一.
  ["level1", /^[一—_-]?级(?:绩效)?(?:指标|目标)$/u],
  ["level2", /^(?:二级(?:绩效)?(?:指标|目标)|层级分类|指标类别|指标类型)$/u],
  ["level3", /^(?:三级(?:绩效)?(?:指标|目标)|指标内容|指标名称|绩效指标名称|指标|具体指标)$/u],
  ["actual", /(?:实际|全年)?(?:完成|实现)(?:指标)?(?:值|情况)$|^(?:自评|年度)?实际值$/u],
  [
    "target",
    /^(?:年度|年初|当年|预期|计划|项目|全年|本年)*(?:\(\/?项目\/?\))?(?:绩效)?(?:指标值|指标目标值|目标值|指标及目标值)$/u,
  ],
  ["weight", /^(?:指标)?(?:分值|权重|权重分值|分值权重|分值\(权重\)|标准分)$/u],
  ["score", /^(?:自评|实际|评价|指标)?得分$/u],
  ["note", /偏差|原因|改进措施|^(?:备注|说明)$/u],
  ["unit", /^(?:计量|度量|指标)?单位$/u],
  ["nature", /^指标(?:性质|方向)$/u],
  ["basis", /^(?:测算|指标值|设定|指标)?依据$|^(?:指标值)?(?:设定)?依据/u],
  ["rule", /^(?:评分|评价|评分评价|赋分|计分)(?:标准|规则|细则)$|^指标(?:解释|说明)$/u],
];

/** The field that a header cell names, its brackets (`权重（%）`) left out. */
function fieldOf(text: string): IndicatorField | undefined {
  const label = plain(text)
    .replace(/[“”"'*]/gu, "")
    .replace(/\([^()/]{0,20}\)$/u, "");
  return label.length > 24 ? undefined : HEADERS.find(([, pattern]) => pattern.test(label))?.[0];
}

/**
 * The columns that a header row of an indicator table names, from left to right; undefined where the row is none.
 * @param below The row under it, whose cells may complete names that are broken over two rows (`年度` / `指标值`).
 */
export function indicatorColumns(
  row: GridRow,
  below?: GridRow,
): { readonly columns: readonly IndicatorColumn[]; readonly rows: 1 | 2 } | undefined {
  if (!row.cells.some(({ text }) => /指\s*标|目\s*标|层\s*级|[一二三]\s*级/u.test(text))) return undefined;
  const alone = columnsOf(row.cells.map((cell) => ({ cell, text: cell.text })));
  const pieces = below && piecesBelow(row, below);
  const both = pieces && columnsOf(pieces);
  if (both && isHeader(both) && (!alone || named(both) > named(alone))) return { columns: both, rows: 2 };
  return alone && isHeader(alone) ? { columns: alone, rows: 1 } : undefined;
}

type HeaderCell = { readonly cell: GridCell; readonly text: string };

function piecesBelow(row: GridRow, below: GridRow): readonly HeaderCell[] | undefined {
  if (below.cells.some(({ text }) => text.length > 8) || below.cells.length > row.cells.length)
    return undefined;
  const texts = row.cells.map((cell) => {
    const under = below.cells.find(({ column }) => column === cell.column);
    return { cell, text: fieldOf(cell.text) || !under ? cell.text : cell.text + under.text };
  });
  const matched = below.cells.every((under) => row.cells.some(({ column }) => column === under.column));
  return matched ? texts : undefined;
}

function columnsOf(cells: readonly HeaderCell[]): readonly IndicatorColumn[] | undefined {
  const columns: IndicatorColumn[] = [];
  const repeated = repeatedFrom(cells);
  for (const [index, { cell, text }] of cells.entries()) {
    if (index < repeated && isOfWholeTerm(cells, index, repeated)) {
      columns.push({
        field: "other",
        from: cell.column,
        to: cell.column + cell.cell.columnSpan,
        header: text,
      });
      continue;
    }
    const named = fieldOf(text) ?? (columns.length === 0 && isSideLabel(text) ? "side" : "other");
    const before = columns.findIndex(({ field }) => field === named && field !== "other");
    const yearly = named === "target" && isOfYear(text) && !isOfYear(columns[before]?.header ?? text);
    const earlier = columns[before];
    if (earlier && yearly) columns[before] = { ...earlier, field: "other" };
    const field = earlier && !yearly ? "other" : named;
    columns.push({ field, from: cell.column, to: cell.column + cell.cell.columnSpan, header: text });
  }
  return columns.length > 0 ? withLost(columns) : undefined;
}

/**
 * Where a header names the indicators and their values a second time: the form prints those of the whole term (实施期,
 * 中期) on the left and those of the year on the right. Index of the first repeated cell; 0 where there is none.
 */
function repeatedFrom(cells: readonly HeaderCell[]): number {
  const fields = cells.map(({ text }) => fieldOf(text));
  const again = (field: IndicatorField): number => fields.indexOf(field, fields.indexOf(field) + 1);
  const [level2, level3, target] = [again("level2"), again("level3"), again("target")];
  if (level3 <= 0 || target < level3 || fields.indexOf("target") > level3) return 0;
  return level2 === level3 - 1 ? level2 : level3;
}

/** Whether a cell left of the repeated ones is printed again among them. */
function isOfWholeTerm(cells: readonly HeaderCell[], index: number, repeated: number): boolean {
  const field = fieldOf(cells[index]?.text ?? "");
  return field !== undefined && cells.slice(repeated).some(({ text }) => fieldOf(text) === field);
}

/**
 * Columns whose headers a scan has lost, where the others leave one place: level 2 in the only column between levels
 * 1 and 3, target and actual in the only two between level 3 and the weight.
 */
function withLost(columns: readonly IndicatorColumn[]): readonly IndicatorColumn[] {
  const at = (field: IndicatorField): IndicatorColumn | undefined =>
    columns.find((column) => column.field === field);
  const [level1, level3, weight] = [at("level1"), at("level3"), at("weight")];
  const lost: IndicatorColumn[] = [];
  const add = (field: IndicatorField, from: number): void => {
    lost.push({ field, from, to: from + 1, header: "" });
  };
  if (!at("level2") && level1 && level3?.from === level1.to + 1) add("level2", level1.to);
  if (!at("target") && !at("actual") && at("score") && level3 && weight?.from === level3.to + 2) {
    add("target", level3.to);
    add("actual", level3.to + 1);
  }
  return lost.length === 0 ? columns : [...columns, ...lost].sort((a, b) => a.from - b.from);
}

/** Of several columns with targets the one of the year counts. */
function isOfYear(header: string): boolean {
  return /年度|当年|本年/u.test(header);
}

function named(columns: readonly IndicatorColumn[]): number {
  return columns.filter(({ field }) => field !== "other").length;
}

function isHeader(columns: readonly IndicatorColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const levels = (["level1", "level2", "level3"] as const).filter((level) => fields.has(level)).length;
  return levels >= 2 || (fields.has("level3") && (fields.has("target") || fields.has("weight")));
}
