import { cleanText } from "../../indicators/clean.js";
import type { GridCell, GridRow } from "../../projects/grid/rows.js";
import { compact } from "../../text.js";
import type { ScoreColumn, ScoreRole } from "./columns.js";
import { type NumberedName, numberedName } from "./number.js";

export const LEVELS = ["level1", "level2", "level3", "level4"] as const;
type Level = (typeof LEVELS)[number];

/** A printed name with its cell. */
export type NamedCell = NumberedName & { readonly cell: GridCell };

/** The cells of a row by what they are. */
export type ArrangedRow = {
  readonly names: ReadonlyMap<Level, NamedCell>;
  readonly share?: GridCell;
  readonly weight?: GridCell;
  readonly score?: GridCell;
  readonly rule?: GridCell;
  readonly performance?: GridCell;
  readonly realigned: boolean;
};

/** How deep the numbers of a level column usually are: 3 of `A11`. */
type NumberDepths = ReadonlyMap<Level, number>;

const NUMBER = /^\d{1,4}(?:\.\d{1,4})?(?:%|分)?$/u;
const LONGEST_NAME = 60;

/** Whether a cell holds a number as weights and scores are printed. */
export function isNumber({ text }: GridCell): boolean {
  return NUMBER.test(compact(text));
}

export function roleAt(cell: GridCell, columns: readonly ScoreColumn[]): ScoreRole | undefined {
  const end = cell.column + cell.cell.columnSpan;
  return columns.find(({ from, to }) => from < end && to > cell.column)?.role;
}

/** The usual depth of the numbers of every level column, where its names are numbered. */
export function numberDepths(rows: readonly GridRow[], columns: readonly ScoreColumn[]): NumberDepths {
  const counts = new Map<Level, Map<number, number>>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const level = LEVELS.find((name) => name === roleAt(cell, columns));
    const depth = level && nameOf(cell, level).depth;
    if (level === undefined || depth === undefined) continue;
    const seen = counts.get(level) ?? new Map<number, number>();
    counts.set(level, seen.set(depth, (seen.get(depth) ?? 0) + 1));
  }
  const usual = [...counts].map(([level, seen]) => [level, mostFrequent(seen)] as const);
  return new Map(usual);
}

/**
 * Put the cells of a row into the roles of its table. Where their columns cannot be right (`D11 …` in the column of
 * scores, a number among the names), their numbers, the order of names and the order of weight and score say what they are; what
 * that leaves open is left out.
 */
export function arrangeRow(row: GridRow, columns: readonly ScoreColumn[], depths: NumberDepths): ArrangedRow {
  const shifted = row.cells.some((cell) => isAstray(cell, row, columns, depths));
  return shifted ? realign(row, columns, depths) : asPrinted(row, columns);
}

function nameOf(cell: GridCell, role?: ScoreRole): NumberedName {
  if (cell.text.length > LONGEST_NAME || isNumber(cell)) return { name: cell.text };
  const read = numberedName(cell.text);
  // A letter that belongs to the name, as in a kind of equipment, stands directly before it.
  const glued = read.depth === 1 && role !== "level1" && /^[A-ZＡ-Ｚ]\p{Script=Han}/u.test(cell.text);
  return glued ? { name: cleanText(cell.text) } : read;
}

function isLevel(role: ScoreRole | undefined): role is Level {
  return LEVELS.some((level) => level === role);
}

function isAstray(
  cell: GridCell,
  row: GridRow,
  columns: readonly ScoreColumn[],
  depths: NumberDepths,
): boolean {
  const role = roleAt(cell, columns);
  const { depth } = nameOf(cell, role);
  const home = depth === undefined ? undefined : [...depths].find(([, usual]) => usual === depth)?.[0];
  if (home !== undefined && home !== role && (!isLevel(role) || depths.get(role) !== depth)) return true;
  if (isLevel(role)) return isNumber(cell);
  if (role !== "weight" && role !== "share") return false;
  const leaf = columns.findLast((column) => isLevel(column.role))?.role;
  const named = row.cells.some((other) => roleAt(other, columns) === leaf && !isNumber(other));
  return !named && /\p{Script=Han}{2}/u.test(cell.text);
}

function asPrinted({ cells }: GridRow, columns: readonly ScoreColumn[]): ArrangedRow {
  const names = new Map<Level, NamedCell>();
  const others: Partial<Record<Exclude<ScoreRole, Level>, GridCell>> = {};
  for (const cell of cells) {
    const role = roleAt(cell, columns);
    if (role === undefined) continue;
    if (isLevel(role)) {
      if (!names.has(role)) names.set(role, { ...nameOf(cell, role), cell });
    } else others[role] ??= cell;
  }
  return { names, ...others, realigned: false };
}

function realign({ cells }: GridRow, columns: readonly ScoreColumn[], depths: NumberDepths): ArrangedRow {
  const levels = LEVELS.filter((level) => columns.some(({ role }) => role === level));
  const names = new Map<Level, NamedCell>();
  const unnumbered: GridCell[] = [];
  const numbers: GridCell[] = [];
  let share: GridCell | undefined;
  let rule: GridCell | undefined;
  let performance: GridCell | undefined;
  for (const cell of cells) {
    const role = roleAt(cell, columns);
    const name = nameOf(cell, role);
    const level = levels.find((one) => name.depth !== undefined && depths.get(one) === name.depth);
    if (isNumber(cell)) {
      if (compact(cell.text).endsWith("%") && columns.some((column) => column.role === "share"))
        share ??= cell;
      else numbers.push(cell);
    } else if (level) names.set(level, { ...name, cell });
    else if (role === "rule") rule = cell;
    else if (role === "performance") performance = cell;
    else if (cell.text.length <= LONGEST_NAME) unnumbered.push(cell);
  }
  for (const level of levels.toReversed()) {
    const cell = names.has(level) ? undefined : unnumbered.pop();
    if (cell) names.set(level, { ...nameOf(cell), cell });
  }
  const leaf = [...names].findLast(([level]) => level === levels.at(-1))?.[1];
  return {
    names,
    ...(share && names.has("level1") && { share }),
    ...(rule && { rule }),
    ...(performance && { performance }),
    ...weightAndScore(numbers, columns, leaf?.cell),
    realigned: true,
  };
}

/** Which of the numbers of a shifted row are its weight and its score, where that is certain. */
export function weightAndScore(
  numbers: readonly GridCell[],
  columns: readonly ScoreColumn[],
  leaf?: GridCell,
): { readonly weight?: GridCell; readonly score?: GridCell } {
  const weightColumn = columns.find(({ role }) => role === "weight");
  const scoreColumn = columns.find(({ role }) => role === "score");
  const own = (role: ScoreRole): GridCell | undefined =>
    numbers.find((cell) => roleAt(cell, columns) === role);
  const [first, second] = numbers;
  if (first && second && numbers.length === 2 && weightColumn && scoreColumn) {
    const inOrder = weightColumn.from < scoreColumn.from;
    return inOrder ? { weight: first, score: second } : { weight: second, score: first };
  }
  if (numbers.length !== 1 || !first) return {};
  const home = columns.findLast(({ role }) => isLevel(role));
  // The whole row is shifted to the right: the number stands as far behind the name as the weight should.
  if (leaf && home && leaf.column > home.from) {
    const behind = first.column - leaf.column;
    return weightColumn && behind === weightColumn.from - home.from ? { weight: first } : {};
  }
  const weight = own("weight");
  const score = own("score");
  return { ...(weight && { weight }), ...(score && { score }) };
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as const)[0];
}
