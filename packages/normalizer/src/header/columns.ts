import { type Cell, type MoneyUnit, unitOfHeader } from "@yusuan/schema";
import { decimalsOf } from "../settle/amounts.js";
import type { Sections } from "../table/sections.js";
import { measureOf } from "./measure.js";
import { headerPaths, type Path } from "./paths.js";
import { levelOf, type Role, roleByContent, roleByHeader } from "./roles.js";

/** A column of a table with what its header and its cells say of it. */
export type TableColumn = {
  readonly column: number;
  readonly path: Path;
  readonly role: Role;
  /** 1, 2, 3 for a column of 类, 款, 项 alone. */
  readonly level?: 1 | 2 | 3;
  readonly unit?: MoneyUnit;
  /** Decimals of its amounts, where they were read from a picture and nearly all have the same. */
  readonly decimals?: number;
  /** Cells of the column that hold text in the body. */
  readonly filled: number;
};

/** The columns of a table from left to right. */
export function columnsOf({ header, body }: Sections): readonly TableColumn[] {
  const cells = new Map<number, Cell[]>();
  for (const row of body) {
    for (const cell of row.cells) {
      const column = cells.get(cell.column);
      if (column) column.push(cell);
      else cells.set(cell.column, [cell]);
    }
  }
  const paths = [...headerPaths(header, body)];
  const columns = paths.map(([column, path], index) => {
    const own = cells.get(column) ?? [];
    const level = levelOf(path) ?? levelBeside(paths[index - 1]?.[1] ?? [], paths[index + 1]?.[1] ?? [], own);
    return columnOf(column, path, own, body.length, level);
  });
  return codesBeforeNames(columns);
}

/** The level of a column of codes whose own header is damaged, from the 类, 款 or 项 that stands beside it. */
function levelBeside(before: Path, next: Path, cells: readonly Cell[]): 1 | 2 | 3 | undefined {
  const [left, right] = [levelOf(before), levelOf(next)];
  if (roleByContent(cells) !== "code") return undefined;
  if (right === 2 || left === undefined) return right === 2 ? 1 : right === 3 ? 2 : undefined;
  return left === 1 ? 2 : left === 2 ? 3 : undefined;
}

function columnOf(
  column: number,
  path: Path,
  cells: readonly Cell[],
  rows: number,
  level: 1 | 2 | 3 | undefined,
): TableColumn {
  const byHeader = level === undefined ? roleByHeader(path) : "code";
  const byContent = roleByContent(cells);
  const unit = unitOfHeader(path.at(-1) ?? "");
  const decimals = decimalsOf(cells);
  return {
    column,
    path,
    role: settle(byHeader, byContent, path, cells.length * 2 >= rows),
    ...(level && { level }),
    ...(unit && { unit }),
    ...(decimals !== undefined && { decimals }),
    filled: cells.length,
  };
}

function settle(byHeader: Role | undefined, byContent: Role | undefined, path: Path, full: boolean): Role {
  if (byHeader === "label") return "label";
  if (byHeader === "code" || byHeader === "name") {
    // An extraction may set the header over the neighbour column; figures and names never look alike.
    if (byContent === "figure") return "figure";
    if (byHeader === "code" && byContent === "name") return "name";
    return byHeader === "name" && byContent === "code" ? "code" : byHeader;
  }
  // A word here and there does not make names of a column of figures.
  if (measureOf(path) !== undefined && !(byContent === "name" && full)) return "figure";
  if (byContent === "code") return path.length === 0 ? "code" : "figure";
  return byContent ?? (path.length > 0 ? "figure" : "label");
}

/** Whole numbers look like codes: where no header says 编码, only those left of every name and figure are. */
function codesBeforeNames(columns: readonly TableColumn[]): readonly TableColumn[] {
  const first = columns.findIndex(({ role }) => role === "name" || role === "figure");
  return columns.map((column, index) => {
    const headed = column.level !== undefined || /[编代]码$/u.test(column.path.at(-1) ?? "");
    return column.role === "code" && !headed && first >= 0 && index > first
      ? { ...column, role: "figure" }
      : column;
  });
}
