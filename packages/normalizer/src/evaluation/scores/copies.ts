import { type GridRow, gridRows } from "../../projects/grid/rows.js";
import type { PlacedTable } from "../../table/neighbours.js";
import { hasPrintedSpans } from "../../table/printed-spans.js";
import { compact } from "../../text.js";
import { headerAt, rowKey } from "../tables/header.js";
import { titleOf } from "../tables/title.js";
import { type ScoreColumn, scoreColumns } from "./columns.js";
import { type CopyRows, readCopy } from "./copy.js";

/** One copy of the scored table, with the tables it stands in. */
export type ScoreCopy = CopyRows & {
  /** Id of the first of its tables. */
  readonly source: string;
  readonly tables: readonly string[];
  readonly title: string | null;
  readonly columns: readonly ScoreColumn[];
  /** Whether its cells come from printed rules or a native format, so that an empty one is empty in the document. */
  readonly exact: boolean;
};

type Open = {
  readonly tables: readonly PlacedTable[];
  readonly rows: readonly GridRow[];
  readonly columns: readonly ScoreColumn[];
  /** Keys of the rows of the header. */
  readonly printed: ReadonlySet<string>;
};

const HEADER_WITHIN = 5;

/** The copies of the scored table among the tables of a report, in reading order. */
export function scoreCopies(tables: readonly PlacedTable[]): readonly ScoreCopy[] {
  const open: Open[] = [];
  let before: string | undefined;
  for (const placed of tables) {
    const rows = gridRows(placed.table);
    const last = open.at(-1);
    const goesOn = placed.follows && before !== undefined && last?.tables.at(-1)?.table.id === before;
    before = placed.table.id;
    const found = headed(rows) ?? headed(transposed(rows));
    if (last && goesOn && continues(last, placed, found))
      open[open.length - 1] = { ...last, tables: [...last.tables, placed], rows: [...last.rows, ...rows] };
    else if (found) open.push({ tables: [placed], ...found });
  }
  return open.flatMap((copy) => closed(copy));
}

type Headed = Pick<Open, "rows" | "columns" | "printed">;

function headed(rows: readonly GridRow[]): Headed | undefined {
  for (let index = 0; index < HEADER_WITHIN; index += 1) {
    const header = headerAt(rows, index);
    const columns = header && scoreColumns(header.row);
    if (!columns) continue;
    const printed = new Set(rows.slice(index, index + header.rows).map(rowKey));
    return { columns, printed, rows: rows.slice(index + header.rows) };
  }
  return undefined;
}

/** A small table turned over: its classes stand in the first row, 分值 and 得分 in the first column. */
function transposed(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length > 5) return [];
  const columns = new Map<number, GridRow>();
  for (const { table, row, cells } of rows) {
    for (const cell of cells) {
      const { column } = cell;
      const turned = columns.get(column) ?? { table, row: column, page: cell.cell.page, cells: [] };
      const plain = { ...cell.cell, columnSpan: 1 };
      columns.set(column, { ...turned, cells: [...turned.cells, { ...cell, cell: plain, column: row }] });
    }
  }
  return [...columns.values()].sort((a, b) => a.row - b.row);
}

function continues(last: Open, { table }: PlacedTable, found: Headed | undefined): boolean {
  const first = last.tables[0]?.table;
  if (first?.columns !== table.columns) return false;
  const ended = last.rows
    .slice(-1)
    .some(({ cells }) => cells.some(({ text }) => /^(?:合计|总计|总分)$/u.test(compact(text))));
  if (ended) return false;
  return (
    !found || found.columns.map(({ role }) => role).join() === last.columns.map(({ role }) => role).join()
  );
}

function closed({ tables, rows, columns, printed }: Open): readonly ScoreCopy[] {
  const [first] = tables;
  const read = withoutClasses(readCopy(rows, columns, printed));
  if (!first || (read.indicators.length === 0 && read.sums.length === 0)) return [];
  return [
    {
      ...read,
      source: first.table.id,
      tables: tables.map(({ table }) => table.id),
      title: titleOf(first),
      columns,
      exact: hasPrintedSpans(first.table),
    },
  ];
}

const CLASS =
  /^(?:项目|部门|[A-Z])?(?:决策|过程|产出|效益|效果|管理|投入|影响力|满意度|成本|投入和管理|履职|能力建设)(?:类|指标)*$/u;

/** A table that lists the classes alone scores no indicator: its rows are sums. */
function withoutClasses(read: CopyRows): CopyRows {
  const { indicators, sums } = read;
  if (indicators.length === 0 || !indicators.every(({ leaf }) => CLASS.test(compact(leaf.name)))) return read;
  const classes = indicators.map(({ leaf, weight, score }) => ({
    label: leaf.name,
    cell: leaf.cell,
    weight,
    score,
  }));
  return { indicators: [], sums: [...classes, ...sums], shares: read.shares };
}
