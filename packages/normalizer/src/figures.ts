import {
  type Amount,
  type Cell,
  type Figure,
  formatYuan,
  type MoneyUnit,
  type Statement,
} from "@yusuan/schema";
import type { FigureColumn } from "./header/panels.js";
import { otherAmounts, readAmount } from "./settle/amounts.js";

/** A cell with the table it stands in; `row` counts on over the tables of one statement. */
export type PlacedCell = { readonly cell: Cell; readonly table: string; readonly row: number };

/** The figures of a line by measure, and the cells that hold no amount. */
type ReadFigures = {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly unread: Statement["unreadCells"];
};

/**
 * Read the figure cells of one line. An empty cell and a dash give no figure, a printed 0.00 does.
 * @param prefix Id of the line; a figure's id is `prefix.measure`.
 */
export function readFigures(
  cells: readonly PlacedCell[],
  columns: readonly FigureColumn[],
  prefix: string,
  unit: MoneyUnit,
): ReadFigures {
  const figures: Record<string, Figure> = {};
  const unread: Statement["unreadCells"][number][] = [];
  for (const column of columns) {
    for (const placed of cells.filter(({ cell }) => cell.column === column.column)) {
      const { parsed, confidence } = readAmount(placed.cell, column.unit ?? unit, column.decimals);
      if (parsed.kind === "blank" || parsed.kind === "dash") continue;
      if (parsed.kind === "amount" && figures[column.measure] === undefined) {
        const figure = figureOf(placed, `${prefix}.${column.measure}`, parsed.amount, confidence);
        const others = otherAmounts(placed.cell, column.unit ?? unit, figure.value, column.decimals);
        figures[column.measure] = others ? { ...figure, candidates: others } : figure;
      } else unread.push({ row: placed.row, column: column.column, text: placed.cell.text });
    }
  }
  return { figures, unread };
}

function figureOf({ cell, table }: PlacedCell, id: string, amount: Amount, confidence: number): Figure {
  return {
    id,
    value: formatYuan(amount.fen),
    precision: formatYuan(amount.quantum),
    text: cell.text,
    page: cell.page,
    bbox: cell.bbox,
    ...(cell.place !== undefined && { place: cell.place }),
    cell: { table, row: cell.row, column: cell.column },
    confidence,
    status: "unproven",
  };
}
