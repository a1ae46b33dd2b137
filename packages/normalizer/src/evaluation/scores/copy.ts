import type { GridCell, GridRow } from "../../projects/grid/rows.js";
import { compact } from "../../text.js";
import { rowKey } from "../tables/header.js";
import {
  type ArrangedRow,
  arrangeRow,
  isNumber,
  LEVELS,
  type NamedCell,
  numberDepths,
  roleAt,
  weightAndScore,
} from "./arrange.js";
import { type ScoreColumn, scoreColumns } from "./columns.js";
import { outerNumbers } from "./number.js";

/** A row of a copy that scores an indicator. */
export type IndicatorRow = {
  readonly row: GridRow;
  readonly level1?: NamedCell | undefined;
  readonly level2?: NamedCell | undefined;
  readonly leaf: NamedCell;
  /** Pieces of the name, the rule and the performance, over all rows they stand in. */
  readonly nameRest: readonly GridCell[];
  readonly rule: readonly GridCell[];
  readonly performance: readonly GridCell[];
  readonly weight?: GridCell | undefined;
  readonly score?: GridCell | undefined;
  readonly realigned: boolean;
};

/** A row of sums, or of one class. */
type SumRow = {
  readonly label: string;
  readonly cell: GridCell;
  readonly weight?: GridCell | undefined;
  readonly score?: GridCell | undefined;
};

export type CopyRows = {
  readonly indicators: readonly IndicatorRow[];
  readonly sums: readonly SumRow[];
  readonly shares: readonly { readonly name: NamedCell; readonly cell?: GridCell }[];
};

const SUM = /(?:合计|总计|小计|总分|总得分|总评分)(?:\(.{0,12}\))?$/u;
const LONGEST_SUM = 16;

type State = {
  readonly columns: readonly ScoreColumn[];
  readonly indicators: IndicatorRow[];
  readonly sums: SumRow[];
  readonly shares: { name: NamedCell; cell?: GridCell }[];
  readonly outer: Map<string, { readonly level: string; readonly name: NamedCell }>;
  level1: NamedCell | undefined;
  level2: NamedCell | undefined;
  /** The row above is a header that is printed again. */
  broken: boolean;
  page: number;
};

/** Read the rows of one copy of the scored table, below its header. @param printed Keys of the rows of the header. */
export function readCopy(
  rows: readonly GridRow[],
  columns: readonly ScoreColumn[],
  printed: ReadonlySet<string>,
): CopyRows {
  const depths = numberDepths(rows, columns);
  const state: State = {
    columns,
    indicators: [],
    sums: [],
    shares: [],
    outer: new Map(),
    level1: undefined,
    level2: undefined,
    broken: false,
    page: rows[0]?.page ?? 1,
  };
  for (const row of rows) {
    if (printed.has(rowKey(row)) || scoreColumns(row)) {
      state.broken = true;
      continue;
    }
    const sum = sumOf(row, columns);
    if (sum) state.sums.push(sum);
    else readRow(row, arrangeRow(row, columns, depths), state);
    state.broken = false;
    state.page = row.cells.at(-1)?.cell.page ?? row.page;
  }
  return state;
}

function sumOf(row: GridRow, columns: readonly ScoreColumn[]): SumRow | undefined {
  const cell = row.cells.find(({ text }) => text.length <= LONGEST_SUM && SUM.test(compact(text)));
  if (!cell || row.cells.some((other) => other !== cell && /^[A-Z]\d/u.test(other.text))) return undefined;
  const numbers = row.cells.filter(isNumber);
  const own = numbers.filter((number) => ["weight", "score"].includes(roleAt(number, columns) ?? ""));
  return { label: compact(cell.text), cell, ...pick(own.length > 0 ? own : numbers, columns) };
}

function pick(
  numbers: readonly GridCell[],
  columns: readonly ScoreColumn[],
): Pick<SumRow, "weight" | "score"> {
  const weight = numbers.find((cell) => roleAt(cell, columns) === "weight");
  const score = numbers.find((cell) => roleAt(cell, columns) === "score");
  return weight || score ? { weight, score } : weightAndScore(numbers, columns);
}

function readRow(row: GridRow, arranged: ArrangedRow, state: State): void {
  const { names, weight, score, rule, performance } = arranged;
  const last = state.indicators.at(-1);
  const own = LEVELS.flatMap((level) => names.get(level) ?? []);
  const deepest = own.at(-1);
  if (last && !weight && !score && isRest(row, arranged, last, state)) {
    state.indicators[state.indicators.length - 1] = extended(last, arranged, state.columns);
    return;
  }
  const leafRole = state.columns.findLast(({ role }) => LEVELS.some((level) => level === role))?.role;
  const leaf =
    LEVELS.flatMap((level) => (level === leafRole ? (names.get(level) ?? []) : []))[0] ?? leaflike(deepest);
  const level1 = names.get("level1");
  const level2 = names.get("level2");
  if (level1) {
    state.shares.push({ name: level1, ...(arranged.share && { cell: arranged.share }) });
    state.level2 = undefined;
  }
  state.level1 = level1 ?? state.level1;
  if (level2 && level2 !== leaf) state.level2 = level2;
  for (const [level, name] of names)
    if (name.number !== undefined && name !== leaf) state.outer.set(name.number, { level, name });
  if (!leaf) {
    // A row of a class with what it weighs and scored.
    if (deepest && (weight || score))
      state.sums.push({ label: deepest.name, cell: deepest.cell, weight, score });
    return;
  }
  const outer = outerNumbers(leaf.number ?? "").flatMap((number) => state.outer.get(number) ?? []);
  const outerOf = (level: string): NamedCell | undefined => outer.find((one) => one.level === level)?.name;
  const misplaced = leaf === level2 && leafRole !== "level2" && leaf.cell.cell.columnSpan === 1;
  state.indicators.push({
    row,
    level1: leaf === level1 ? undefined : (outerOf("level1") ?? state.level1),
    level2: leafRole === "level2" || leaf === level1 ? undefined : (outerOf("level2") ?? state.level2),
    leaf,
    nameRest: [],
    rule: rule ? [rule] : [],
    performance: performance ? [performance] : [],
    weight,
    score,
    realigned: arranged.realigned || misplaced,
  });

  /** A row that is scored has an indicator, even where its name stands in the column of level 2. */
  function leaflike(name: NamedCell | undefined): NamedCell | undefined {
    return name && name !== names.get("level1") && (weight || score) ? name : undefined;
  }
}

/** Whether a row without numbers holds the ends of the texts of the row above. */
function isRest(row: GridRow, { names }: ArrangedRow, last: IndicatorRow, state: State): boolean {
  if ([...names.values()].some(({ number }) => number !== undefined)) return false;
  if (names.size === 0) return true;
  const broken = state.broken || row.page !== state.page;
  const whole = last.weight !== undefined || last.score !== undefined;
  return broken && whole && (names.has("level3") || names.has("level4") || row.cells.length > names.size);
}

function extended(
  last: IndicatorRow,
  { names, rule, performance }: ArrangedRow,
  columns: readonly ScoreColumn[],
): IndicatorRow {
  const leafRole = columns.findLast(({ role }) => LEVELS.some((level) => level === role))?.role;
  const rest = LEVELS.flatMap((level) => (level === leafRole ? (names.get(level) ?? []) : []))[0];
  return {
    ...last,
    nameRest: rest ? [...last.nameRest, rest.cell] : last.nameRest,
    rule: rule ? [...last.rule, rule] : last.rule,
    performance: performance ? [...last.performance, performance] : last.performance,
  };
}
