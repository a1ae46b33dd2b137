import type { Damage, Execution, MoneyUnit, Quantity } from "@yusuan/schema";
import type { ExecutionCells } from "../damage/crop-execution.js";
import { damageAt } from "../damage/damage.js";
import {
  AMOUNT_COLUMNS,
  EXECUTION_ROWS,
  type ExecutionColumn,
  type ExecutionRow,
  executionColumnOf,
  executionRowOf,
} from "../damage/execution-labels.js";
import { isNoise } from "../damage/garbled.js";
import { nearestColumns } from "../damage/nearest.js";
import { type Printed, printedFigure, printedIn, printedNumber } from "../damage/printed.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { labelOf } from "../vocabulary.js";

const HEADER_COLUMNS = 2;

/** Rows of the levels of government and of own funds, which stand in the place of the year's appropriation. */
const LEVEL_ROWS = ["central", "provincial", "municipal", "county", "local", "own"] as const;
type LevelRow = (typeof LEVEL_ROWS)[number];
const FUNDS = "(?:(?:财政)?(?:补助|拨款|配套|安排)?资金|财政拨款|财政补助|补助)";
const LEVELS: readonly (readonly [LevelRow, RegExp])[] = [
  ["central", new RegExp(`^中央${FUNDS}$`, "u")],
  ["provincial", new RegExp(`^(?:省|自治区)级?${FUNDS}$`, "u")],
  ["municipal", new RegExp(`^市级?${FUNDS}$`, "u")],
  ["county", new RegExp(`^(?:区|县|区县|县区|县市区)级?${FUNDS}$`, "u")],
  ["local", new RegExp(`^(?:地方|市县|省市县|市县区)级?${FUNDS}$`, "u")],
  ["own", /^(?:单位)?(?:自筹|自有|单位)资金$/u],
];
type RowKey = ExecutionRow | LevelRow;

function rowOf(text: string): RowKey | undefined {
  if (text.length > 40) return undefined;
  const label = labelOf(text);
  return LEVELS.find(([, pattern]) => pattern.test(label))?.[0] ?? executionRowOf(text);
}

/** The cells of the execution table, the rows of the levels of government among them. */
type TableCells = ExecutionCells &
  Readonly<Partial<Record<LevelRow, Readonly<Partial<Record<ExecutionColumn, Printed>>>>>>;

/** Index of the row that names the columns of the execution table; -1 where none does. */
export function executionHeader(rows: readonly GridRow[]): number {
  return rows.findIndex(
    ({ cells }) => new Set(cells.flatMap(({ text }) => amountColumn(text) ?? [])).size >= HEADER_COLUMNS,
  );
}

function amountColumn(text: string): ExecutionColumn | undefined {
  const column = executionColumnOf(text);
  return AMOUNT_COLUMNS.find((name) => name === column);
}

/** The cells of the execution table below its header, whatever runs into its labels. */
export function executionCells(rows: readonly GridRow[], header: number): TableCells {
  const columns = (rows[header]?.cells ?? []).flatMap((cell) => {
    const field = executionColumnOf(cell.text);
    return field ? [{ field, cell }] : [];
  });
  const table: Partial<Record<RowKey, Readonly<Partial<Record<ExecutionColumn, Printed>>>>> = {};
  for (const row of rows.slice(header + 1, header + 1 + 2 * EXECUTION_ROWS.length)) {
    const labelled = row.cells.findLast(({ text }) => rowOf(text) !== undefined);
    const key = rowOf(labelled?.text ?? "");
    if (!labelled || !key || table[key]) continue;
    const values = row.cells.filter(({ column }) => column > labelled.column);
    const cells: Partial<Record<ExecutionColumn, Printed>> = {};
    for (const [field, value] of nearestColumns(values, columns)) cells[field] = printedIn(value);
    table[key] = cells;
  }
  return table;
}

/** The execution table of a form, its figures with ids below `prefix`. */
export function executionsOf(
  cells: TableCells,
  prefix: string,
  unit: MoneyUnit,
): Readonly<Record<string, Execution>> {
  const executions: Record<string, Execution> = {};
  for (const row of [...EXECUTION_ROWS, ...LEVEL_ROWS]) {
    const printed = cells[row];
    const execution = printed && executionOf(printed, `${prefix}.${row}`, unit);
    if (execution && Object.keys(execution).length > 1) executions[row] = execution;
    else if (execution && Object.keys(execution.numbers).length > 0) executions[row] = execution;
  }
  return executions;
}

function executionOf(
  cells: Readonly<Partial<Record<ExecutionColumn, Printed>>>,
  id: string,
  unit: MoneyUnit,
): Execution {
  const numbers: Record<string, Quantity> = {};
  for (const key of ["weight", "rate", "score"] as const) {
    const printed = cells[key];
    const number = printed && printedNumber(`${id}.${key}`, printed, key === "rate" ? "%" : "分");
    if (number) numbers[key] = number;
  }
  const figure = (key: (typeof AMOUNT_COLUMNS)[number]) => {
    const printed = cells[key];
    return printed && printedFigure(`${id}.${key}`, printed, unit);
  };
  const [initial, revised, executed] = AMOUNT_COLUMNS.map(figure);
  const { weight, rate, score } = numbers;
  return {
    ...(initial && { initial }),
    ...(revised && { revised }),
    ...(executed && { executed }),
    ...(weight && { weight: weight.value }),
    ...(rate && { rate: rate.value }),
    ...(score && { score: score.value }),
    numbers,
  };
}

/** Cells of a damaged execution table that hold something else than a number, and are no blanks. */
export function unreadExecution(cells: TableCells, unit: MoneyUnit): readonly Damage[] {
  return EXECUTION_ROWS.flatMap((row) =>
    Object.entries(cells[row] ?? {}).flatMap(([column, printed]) => {
      if (isNoise(printed.text) || isNumber(printed, unit)) return [];
      return [unreadCell(`execution.${row}.${column}`, printed.cell)];
    }),
  );
}

function isNumber(printed: Printed, unit: MoneyUnit): boolean {
  return printedFigure("", printed, unit) !== undefined || printedNumber("", printed) !== undefined;
}

function unreadCell(field: string, cell: GridCell): Damage {
  return damageAt(
    "cell-garbled",
    field,
    "This cell of the execution table is no number.",
    "该单元格不是数字。",
    cell,
  );
}
