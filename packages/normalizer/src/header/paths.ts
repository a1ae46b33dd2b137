import type { Row } from "../table/rows.js";
import { squeeze } from "../text.js";

/** The header texts above a column from top to bottom, as printed but without spaces. */
export type Path = readonly string[];

/**
 * The path of every column that holds a cell. A cell that spans columns stands in the path of each, a cell
 * that spans rows stands in it once, and a text repeated in the row below counts once.
 */
export function headerPaths(header: readonly Row[], body: readonly Row[]): ReadonlyMap<number, Path> {
  const columns = new Set<number>();
  for (const row of [...header, ...body]) for (const cell of row.cells) columns.add(cell.column);
  const paths = new Map<number, Path>();
  for (const column of [...columns].sort((a, b) => a - b)) paths.set(column, pathOf(header, column));
  return paths;
}

function pathOf(header: readonly Row[], column: number): Path {
  const path: string[] = [];
  for (const row of header) {
    for (const cell of row.cells) {
      if (cell.column > column || cell.column + cell.columnSpan <= column) continue;
      const text = squeeze(cell.text);
      if (path.at(-1) !== text) path.push(text);
    }
  }
  return path;
}

/** The paths without the leading parts that all of them share; one path alone is left as it is. */
export function withoutSharedParts(paths: readonly Path[]): readonly Path[] {
  const [first] = paths;
  if (!first || paths.length < 2) return paths;
  let shared = 0;
  while (paths.every((path) => path.length > shared + 1 && path[shared] === first[shared])) shared += 1;
  return paths.map((path) => path.slice(shared));
}
