import type { Cell } from "@yusuan/schema";
import { FIRST_ROW, type Located } from "../figures/locate.js";
import { text } from "../model/cells.js";
import type { Area, Content, SheetCell, Style } from "../model/workbook.js";
import { isSafe } from "../numbers/decimal.js";
import { printedNumber } from "../numbers/printed-number.js";
import type { ChosenTable } from "./choose-tables.js";

/** The cells of a table as they are printed, numbers as numbers. */
export function tableCells(
  { grid, role, table, settled }: ChosenTable,
  figureAt: (row: number, column: number) => Located | undefined,
): readonly SheetCell[] {
  const repeated = new Set(table.repeatedHeaderRows);
  return grid.cells.map((cell) => {
    const located = figureAt(cell.row, cell.column);
    const isHeader = repeated.has(cell.row) || (role.firstLine !== undefined && cell.row < role.firstLine);
    const shown = located ? figureCell(located) : plainCell(cell);
    return {
      row: cell.row + FIRST_ROW,
      column: cell.column + 1,
      ...(shown.content && { content: shown.content }),
      style: {
        border: true,
        wrap: true,
        ...shown.style,
        ...(isHeader && { bold: true, fill: "header" as const, align: "center" as const }),
        ...(settled.has(`${cell.row},${cell.column}`) && { fill: "repaired" as const }),
        ...(cell.rowSpan > 1 && !isHeader && { align: "center" as const }),
      },
    };
  });
}

/** The merged areas of a table. */
export function tableMerges({ grid }: ChosenTable): readonly Area[] {
  return grid.cells
    .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    .map(({ row, column, rowSpan, columnSpan }) => ({
      top: row + FIRST_ROW,
      left: column + 1,
      bottom: row + FIRST_ROW + rowSpan - 1,
      right: column + columnSpan,
    }));
}

type Shown = { readonly content?: Content; readonly style: Style };

function figureCell({ figure, inCell }: Located): Shown {
  return {
    content: { kind: "number", value: Number(inCell.decimal) },
    style: { format: inCell.format, align: "right", fill: figure.status },
  };
}

/** Whole numbers that no form speaks of may be codes and years: only separators or decimals tell an amount. */
function plainCell(cell: Cell): Shown {
  const printed = /\d[,，.．]\d/u.test(cell.text) ? printedNumber(cell.text) : undefined;
  if (printed && isSafe(printed.decimal)) {
    return {
      content: { kind: "number", value: Number(printed.decimal) },
      style: { format: printed.format, align: "right" },
    };
  }
  const content = text(cell.text);
  return { ...(content && { content }), style: {} };
}
