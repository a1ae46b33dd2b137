import { element, elements } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { type Columns, columnsOf } from "./columns.js";
import { contents, integer, toggle, valOf } from "./content.js";

/** A cell on the grid with its element, and which cell of which row of the file it is, from 1. */
type GridCell = {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  readonly node: XmlElement;
  readonly rowNumber: number;
  readonly cellNumber: number;
};

type TableGrid = {
  readonly rows: number;
  readonly edges: Columns["edges"];
  readonly cells: readonly GridCell[];
  /** Rows that are formatted as hidden, and cells that another one covers. */
  readonly hidden: readonly XmlElement[];
};

type RawCell = {
  readonly node: XmlElement;
  readonly number: number;
  span: number;
  width: number | undefined;
  /** Whether it goes on in the cell above, or may be gone on with. */
  readonly vertical: "restart" | "continue" | undefined;
};

type RawRow = {
  readonly number: number;
  readonly before: number;
  readonly widthBefore: number;
  readonly after: number;
  readonly cells: readonly RawCell[];
};

/** Put the cells of a table on its grid (ECMA-376-1, 17.4). */
export function gridOf(table: XmlElement): TableGrid {
  const hidden: XmlElement[] = [];
  const rows = contents(table)
    .filter(({ name }) => name === "tr")
    .flatMap((row, index): RawRow[] => {
      const properties = element(row, "trPr");
      if (properties && element(properties, "del")) return [];
      if (toggle(properties, "hidden")) {
        hidden.push(row);
        return [];
      }
      return [rawRow(row, properties, index + 1, hidden)];
    });
  const columns = columnsOf(rows, gridWidths(table));
  const cells: GridCell[] = [];
  /** The cell above by the column that it begins in. */
  let above = new Map<number, GridCell>();
  rows.forEach((row, index) => {
    const next = new Map<number, GridCell>();
    row.cells.forEach((raw, i) => {
      const [from, to] = columns.spans[index]?.[i] ?? [i, i + 1];
      const over = raw.vertical === "continue" ? above.get(from) : undefined;
      if (over && over.columnSpan === to - from) {
        over.rowSpan += 1;
        hidden.push(raw.node);
        next.set(from, over);
        return;
      }
      const cell: GridCell = {
        row: index,
        column: from,
        rowSpan: 1,
        columnSpan: to - from,
        node: raw.node,
        rowNumber: row.number,
        cellNumber: raw.number,
      };
      cells.push(cell);
      if (raw.vertical !== undefined) next.set(from, cell);
    });
    above = next;
  });
  return { rows: rows.length, edges: columns.edges, cells, hidden };
}

function rawRow(
  row: XmlElement,
  properties: XmlElement | undefined,
  number: number,
  hidden: XmlElement[],
): RawRow {
  const cells: RawCell[] = [];
  contents(row)
    .filter(({ name }) => name === "tc")
    .forEach((node, index) => {
      const cell = rawCell(node, index + 1);
      const last = cells.at(-1);
      // Files of the first Word versions merge cells of a row as those of a column are merged.
      if (last && mergeOf(element(node, "tcPr"), "hMerge") === "continue") {
        last.span += cell.span;
        last.width =
          last.width === undefined || cell.width === undefined ? undefined : last.width + cell.width;
        hidden.push(node);
      } else cells.push(cell);
    });
  const widthBefore = element(properties, "wBefore")?.attributes;
  return {
    number,
    before: Math.max(0, integer(valOf(properties, "gridBefore")) ?? 0),
    widthBefore: widthBefore?.type === "dxa" ? Math.max(0, integer(widthBefore.w) ?? 0) : 0,
    after: Math.max(0, integer(valOf(properties, "gridAfter")) ?? 0),
    cells,
  };
}

function rawCell(node: XmlElement, number: number): RawCell {
  const properties = element(node, "tcPr");
  const width = element(properties, "tcW")?.attributes;
  return {
    node,
    number,
    span: Math.max(1, integer(valOf(properties, "gridSpan")) ?? 1),
    width: width && (width.type ?? "dxa") === "dxa" ? integer(width.w) : undefined,
    vertical: mergeOf(properties, "vMerge"),
  };
}

function mergeOf(properties: XmlElement | undefined, name: string): RawCell["vertical"] {
  const merge = element(properties, name);
  if (!merge) return undefined;
  return merge.attributes.val === "restart" ? "restart" : "continue";
}

function gridWidths(table: XmlElement): readonly number[] {
  const grid = element(table, "tblGrid");
  return (grid ? elements(grid, "gridCol") : []).map(({ attributes }) => integer(attributes.w) ?? 0);
}
