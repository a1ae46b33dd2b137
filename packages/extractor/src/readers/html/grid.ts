import { InputError } from "@yusuan/schema";
import { compressed } from "./compressed.js";
import type { HidingOf } from "./hiding.js";
import { attribute, type Element, isElement } from "./parse.js";

/** A cell on the grid with its element, and which cell of which row of the file it is, from 1. */
type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly node: Element;
  readonly rowNumber: number;
  readonly cellNumber: number;
};

type TableGrid = {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  readonly captions: readonly Element[];
  readonly hidden: readonly Element[];
};

/** What the standard allows (HTML, 4.9.11). */
const MOST_COLUMN_SPAN = 1000;
const MOST_ROW_SPAN = 65_534;
/** Columns up to which spans are believed. */
const MOST_COLUMNS = 10_000;
/** Places that are looked at for where the cells of a table stand. */
const MOST_STEPS = 50_000_000;

type Row = { readonly node: Element; readonly number: number; readonly groupEnd: number };

/**
 * Put the cells of a table on its grid (HTML, 4.9.12): the head first and the foot last, spans cut at the end of their
 * group and where another cell stands. Rows and columns in which no cell begins are none.
 * @throws InputError `table-too-complex`
 */
export function gridOf(table: Element, hidingOf: HidingOf): TableGrid {
  const { groups, captions, hidden } = partsOf(table, hidingOf);
  const rows: Row[] = [];
  let number = 0;
  for (const group of groups) {
    const groupEnd = rows.length + group.length;
    for (const node of group) rows.push({ node, number: ++number, groupEnd });
  }
  const cells: GridCell[] = [];
  /** By column, the row from which it is free again. */
  const freeFrom: number[] = [];
  let steps = 0;
  rows.forEach(({ node, number: rowNumber, groupEnd }, row) => {
    let column = 0;
    let cellNumber = 0;
    for (const cell of node.childNodes) {
      if (!isElement(cell) || (cell.tagName !== "td" && cell.tagName !== "th")) continue;
      cellNumber++;
      // One that is only unseen leaves its gap.
      if (hidingOf(cell) === "gone") {
        hidden.push(cell);
        continue;
      }
      while ((freeFrom[column] ?? 0) > row) {
        column++;
        steps++;
      }
      if (steps > MOST_STEPS) throw tooComplex();
      const wide = Math.min(span(cell, "colspan") || 1, MOST_COLUMN_SPAN);
      const high = Math.min(span(cell, "rowspan") ?? 1, MOST_ROW_SPAN) || MOST_ROW_SPAN;
      const rowSpan = Math.min(high, groupEnd - row);
      let columnSpan = 0;
      const most = column + wide > MOST_COLUMNS ? 1 : wide;
      while (columnSpan < most && (freeFrom[column + columnSpan] ?? 0) <= row) {
        freeFrom[column + columnSpan] = row + rowSpan;
        columnSpan++;
        steps++;
      }
      cells.push({ row, column, rowSpan, columnSpan, node: cell, rowNumber, cellNumber });
      column += columnSpan;
    }
  });
  return { ...compressed(cells), captions, hidden };
}

function span(cell: Element, name: "colspan" | "rowspan"): number | undefined {
  const digits = /^\s*\+?(\d+)/u.exec(attribute(cell, name) ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function partsOf(table: Element, hidingOf: HidingOf) {
  const captions: Element[] = [];
  const hidden: Element[] = [];
  const head: Element[][] = [];
  const body: Element[][] = [];
  const foot: Element[][] = [];
  for (const child of table.childNodes) {
    if (!isElement(child)) continue;
    if (hidingOf(child)) hidden.push(child);
    else if (child.tagName === "caption") captions.push(child);
    else if (child.tagName === "tr") body.push([child]);
    else if (/^t(?:head|body|foot)$/u.test(child.tagName)) {
      const kind =
        child.tagName === "thead" && head.length === 0
          ? head
          : child.tagName === "tfoot" && foot.length === 0
            ? foot
            : body;
      kind.push(rowsOf(child, hidden, hidingOf));
    }
  }
  return { groups: [...head, ...body, ...foot], captions, hidden };
}

function rowsOf(group: Element, hidden: Element[], hidingOf: HidingOf): Element[] {
  return group.childNodes.filter(isElement).filter((row) => {
    if (row.tagName !== "tr") return false;
    if (!hidingOf(row)) return true;
    hidden.push(row);
    return false;
  });
}

function tooComplex(): InputError {
  return new InputError("table-too-complex", {
    en: "The spans of a table reach over too many rows and columns. Save the table as an Excel workbook.",
    zh: "表格的合并单元格跨越过多行列。请另存为 Excel 文件。",
  });
}
