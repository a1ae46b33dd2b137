import type { Indicator } from "@yusuan/schema";
import type { GridCell, GridRow } from "../projects/grid/rows.js";
import { labelOf } from "../projects/vocabulary.js";
import { arrangeRow } from "./arrange.js";
import { belongsUnder, centreLevels } from "./centred.js";
import { type IndicatorColumn, type IndicatorField, indicatorColumns } from "./columns.js";
import { extendDraft, type IndicatorDraft, isWritten, textOf } from "./draft.js";
import { indicatorOf } from "./indicator.js";
import { withOperator } from "./operator.js";
import { remapColumns } from "./remap.js";

const GROUP = /^(投入和管理|投入与管理|投入|管理|产出|效果|效益|影响力|满意度)(?:类|目标|指标|类指标)?$/u;
const END = new Set([
  "总分",
  "合计",
  "总计",
  "小计",
  "总得分",
  "项目构成分解",
  "备注",
  "说明",
  "自评结论",
  "填表说明",
]);
/** A name this short in a row of its own is the end of the one above it. */
const LONGEST_REST = 2;

/** Where the walk down an indicator table stands. */
type Reading = {
  readonly header: GridRow;
  readonly table: string;
  readonly columns: readonly IndicatorColumn[];
  level1?: GridCell | undefined;
  level2?: GridCell | undefined;
};

/**
 * Read the indicators that rows hold: their columns by the header row, levels inherited over merged and empty
 * cells and over page breaks, and rows whose cells are shifted put right where their place is certain. Rows before the
 * first header and after a total belong to none.
 * @param owner Prefix of the ids: `p2` gives `p2.i1`, `p2.i2`, ….
 */
export function readIndicators(rows: readonly GridRow[], owner: string): readonly Indicator[] {
  return centreLevels(draftsOf(rows)).map((draft, index) =>
    withOperator(indicatorOf(draft, `${owner}.i${index + 1}`)),
  );
}

/** Whether a row is the header of an indicator table. */
export function isIndicatorHeader(row: GridRow, below?: GridRow): boolean {
  return indicatorColumns(row, below) !== undefined;
}

function draftsOf(rows: readonly GridRow[]): readonly IndicatorDraft[] {
  const drafts: IndicatorDraft[] = [];
  let reading: Reading | undefined;
  let group: string | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const header = indicatorColumns(row, rows[index + 1]);
    const named = groupOf(row);
    if (header) {
      // A header that is printed again on the next page does not end a merged cell.
      const { level1, level2 }: Partial<Reading> = reading ?? {};
      reading = { header: row, table: row.table, columns: header.columns, level1, level2 };
      index += header.rows - 1;
    } else if (named !== undefined) {
      group = named;
      reading = undefined;
    } else if (isEnd(row)) reading = undefined;
    else if (reading) {
      if (row.table !== reading.table) {
        const others = rows.filter(({ table }) => table === row.table);
        const columns = remapColumns(reading.columns, reading.header, others);
        reading = { ...reading, table: row.table, columns };
      }
      readRow(row, reading, group, drafts);
    }
  }
  return drafts;
}

function groupOf({ cells }: GridRow): string | undefined {
  const [cell, ...others] = cells;
  if (!cell || others.length > 0) return undefined;
  if (!/^[(（]?[一二三四五六七八九十]/u.test(cell.text)) return undefined;
  return GROUP.exec(labelOf(cell.text))?.[1];
}

function isEnd({ cells }: GridRow): boolean {
  return cells.some(({ text }, index) => text.length <= 20 && END.has(labelOf(text)) && index < 4);
}

function readRow(row: GridRow, reading: Reading, group: string | undefined, drafts: IndicatorDraft[]): void {
  const { columns } = reading;
  const { cells, moved } = arrangeRow(row, columns);
  const [level1] = cells.get("level1") ?? [];
  const [level2] = cells.get("level2") ?? [];
  if (level1 && !goesOn(reading, level1)) reading.level2 = undefined;
  reading.level1 = level1 ?? reading.level1;
  reading.level2 = level2 ?? reading.level2;
  const last = drafts.at(-1);
  if (last && !level1 && !level2 && isRest(cells, row, last)) {
    drafts[drafts.length - 1] = extendDraft(last, cells);
    return;
  }
  if (!cells.has("level3") && !cells.has("target") && !cells.has("actual")) return;
  if (!isWritten(textOf({ cells }, "level3")) && !cells.has("weight") && !cells.has("score")) return;
  drafts.push({
    row,
    group,
    columns,
    cells,
    ...(reading.level1 && { level1: reading.level1 }),
    ...(reading.level2 && { level2: reading.level2 }),
    realigned: moved ? "shifted" : undefined,
  });
}

/** Whether the level 2 above belongs under the level 1 that begins, since the name of that is printed further down. */
function goesOn({ level1: above, level2 }: Reading, level1: GridCell): boolean {
  return level2 !== undefined && belongsUnder(level2, level1) && !(above && belongsUnder(level2, above));
}

/** Whether a row holds but the ends of the texts of the row above, broken at the end of a page or by the layout. */
function isRest(
  cells: ReadonlyMap<IndicatorField, readonly GridCell[]>,
  row: GridRow,
  last: IndicatorDraft,
): boolean {
  if (cells.has("weight") || cells.has("score") || last.columns.length === 0) return false;
  const name = textOf({ cells }, "level3");
  const values = cells.has("target") || cells.has("actual");
  if (name !== "" && values) return false;
  const lastCell = last.cells.get("level3")?.at(-1) ?? last.row.cells[0];
  const broken = row.page !== (lastCell?.cell.page ?? row.page);
  if (name !== "") return (broken || name.length <= LONGEST_REST) && last.cells.has("level3");
  return broken || (!values && cells.size > 0 && !cells.has("side"));
}
