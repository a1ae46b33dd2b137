import type { BudgetDocument, Cell, Grid, SettledTable, Statement, Table } from "@yusuan/schema";
import type { CellData, FigureData, TableData } from "../contract/document-data.js";

/** The tables of a document in reading order, each in its own layout. */
export function tablesOf(
  tables: readonly SettledTable[],
  budget: BudgetDocument,
  grids: ReadonlyMap<string, Grid>,
  figures: readonly FigureData[],
): readonly TableData[] {
  const roles = rolesOf(budget, figures);
  const formTitles = formTitlesOf(budget);
  const firstFigureRow = new Map<string, number>();
  for (const { table, row } of figures) {
    if (table === undefined || row === undefined) continue;
    firstFigureRow.set(table, Math.min(row, firstFigureRow.get(table) ?? row));
  }
  return tables.map(({ table, settled }) => {
    const grid = grids.get(table.id);
    const role = roles.get(table.id) ?? "unrecognized";
    return {
      kind: "table",
      id: table.id,
      role,
      // Of a scan, a title that was misread stands as it was settled.
      title: formTitles.get(table.id) ?? table.title ?? null,
      ...(table.unit && { unit: table.unit }),
      pages: table.pages,
      rows: table.rows,
      columns: table.columns,
      headerRows: role === "statement" ? headerRowsOf(table, grid, firstFigureRow.get(table.id)) : 0,
      repeatedHeaderRows: table.repeatedHeaderRows,
      cells: (grid?.cells ?? []).map((cell) => cellData(cell, settled.get(`${cell.row},${cell.column}`))),
      grids: table.grids ?? [],
    };
  });
}

function rolesOf(
  budget: BudgetDocument,
  figures: readonly FigureData[],
): ReadonlyMap<string, TableData["role"]> {
  const unrecognized = new Set(budget.unrecognized);
  return new Map<string, TableData["role"]>([
    ...figures.flatMap(({ table }) =>
      table !== undefined && !unrecognized.has(table) ? [[table, "evaluation"] as const] : [],
    ),
    ...budget.projects.flatMap(({ tables }) => tables.map((table) => [table, "project"] as const)),
    ...budget.statements.flatMap((statement) =>
      tablesOfForm(statement).map((table) => [table, "statement"] as const),
    ),
  ]);
}

/** The tables of a form; one that was cut goes on in another table. */
function tablesOfForm({ table, lines }: Statement): readonly string[] {
  const own = lines.flatMap(({ figures }) => Object.values(figures).map(({ cell }) => cell.table));
  return [...new Set([table, ...own])];
}

/** Titles of forms by their tables; where a form goes on in another table, that one is called so. */
function formTitlesOf({ statements }: BudgetDocument): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap((statement) =>
      tablesOfForm(statement)
        .map((table, index) => [table, index === 0 ? statement.title : `${statement.title}（续）`] as const)
        .filter(() => statement.title !== ""),
    ),
  );
}

/** The header ends where the first line with a number begins, and never within a cell that spans rows. */
function headerRowsOf(table: Table, grid: Grid | undefined, firstFigureRow: number | undefined): number {
  if (!grid || firstFigureRow === undefined) return 0;
  const codes = grid.cells.filter((cell) => cell.row < firstFigureRow && isCode(cell));
  const end = Math.min(firstFigureRow, ...codes.map(({ row }) => row));
  const straddles = grid.cells.some((cell) => cell.row < end && cell.row + cell.rowSpan > end);
  return straddles || end >= table.rows ? 0 : end;
}

function isCode({ text }: Cell): boolean {
  return /^\s*\d{3,7}\s*$/u.test(text);
}

function cellData(
  { row, column, rowSpan, columnSpan, text, page, bbox, place }: Cell,
  read: string | undefined,
): CellData {
  return {
    row,
    column,
    ...(rowSpan > 1 && { rowSpan }),
    ...(columnSpan > 1 && { columnSpan }),
    text,
    ...(read !== undefined && { read }),
    page,
    bbox,
    ...(place !== undefined && { place }),
  };
}
