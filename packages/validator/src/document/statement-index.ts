import type { Line, Statement } from "@yusuan/schema";
import type { Entry } from "./entry.js";

export type Side = Line["side"];

/** A statement with the look-ups that rules need; built once, so that no rule has to search. */
export type StatementIndex = {
  readonly statement: Statement;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Lines that are no totals, by code; a code may be printed on several lines. */
  readonly byCode: ReadonlyMap<string, readonly Line[]>;
  /** Codes of three digits by the name and the standard name of their line. */
  readonly classCodes: ReadonlyMap<string, string>;
  readonly childrenOf: ReadonlyMap<string, readonly Line[]>;
  /** Ids of the lines that are a part of another line, or tell lines above them again (小计). */
  readonly inner: ReadonlySet<string>;
  /** Rows of cells that could not be read as amounts. */
  readonly unreadRows: ReadonlySet<number>;
  /** Whether some of these rows belong to no line. */
  readonly strayUnread: boolean;
  /**
   * Codes (and the empty one for the whole form) below which another form of the same body lists money under a
   * code that this one should list and does not, or whose last lines may be cut off.
   */
  readonly gaps: ReadonlySet<string>;
};

export function indexStatement(statement: Statement, entries: ReadonlyMap<string, Entry>): StatementIndex {
  const byCode = new Map<string, Line[]>();
  const classCodes = new Map<string, string>();
  const childrenOf = new Map<string, Line[]>();
  const inner = new Set<string>();
  const ids = new Set(statement.lines.map((line) => line.id));
  const rows = new Set(statement.lines.map((line) => line.row));
  for (const line of statement.lines) {
    if (line.role === "total") continue;
    if (line.code !== undefined) {
      push(byCode, line.code, line);
      if (line.code.length === 3) {
        classCodes.set(line.name, line.code);
        if (line.standardName !== undefined) classCodes.set(line.standardName, line.code);
      }
    }
    if (line.parent !== undefined && line.parent !== line.id && ids.has(line.parent)) {
      push(childrenOf, line.parent, line);
      inner.add(line.id);
    }
  }
  for (const line of statement.lines) {
    if (line.role === "group" && line.code === undefined && !childrenOf.has(line.id)) inner.add(line.id);
  }
  const unreadRows = new Set(statement.unreadCells.map((cell) => cell.row));
  const strayUnread = [...unreadRows].some((row) => !rows.has(row));
  return {
    statement,
    entries,
    byCode,
    classCodes,
    childrenOf,
    inner,
    unreadRows,
    strayUnread,
    gaps: new Set(),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The printed figure of a line, or `undefined` where the cell is empty. */
export function entryAt(index: StatementIndex, line: Line, measure: string): Entry | undefined {
  const figure = line.figures[measure];
  return figure && index.entries.get(figure.id);
}

/** Measures of the columns that stand on this side (every column, where the form has no sides). */
export function measuresOf(index: StatementIndex, side: Side): ReadonlySet<string> {
  const columns = index.statement.columns.filter(
    (column) => column.side === undefined || side === undefined || column.side === side,
  );
  return new Set(columns.map((column) => column.measure));
}

/** Lines of this side that are neither a total nor a part of another line. */
export function topLines(index: StatementIndex, side?: Side): readonly Line[] {
  return index.statement.lines.filter(
    (line) => line.role !== "total" && line.side === side && !index.inner.has(line.id),
  );
}

/** The last total line of this side. */
export function totalLine(index: StatementIndex, side?: Side): Line | undefined {
  return index.statement.lines.findLast((line) => line.role === "total" && line.side === side);
}

/** Codes under which the statement prints an amount other than zero. */
export function codesWithMoney(index: StatementIndex, measure = "total"): readonly string[] {
  return [...index.byCode]
    .filter(([, lines]) => lines.some((line) => (entryAt(index, line, measure)?.fen ?? 0n) !== 0n))
    .map(([code]) => code);
}

/** Whether no figure of the statement differs from zero. */
export function isEmpty(index: StatementIndex): boolean {
  return index.statement.lines.every((line) =>
    Object.keys(line.figures).every((measure) => (entryAt(index, line, measure)?.fen ?? 0n) === 0n),
  );
}
