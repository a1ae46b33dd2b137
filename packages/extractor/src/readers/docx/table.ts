import type { Cell } from "@yusuan/schema";
import { elements, textOf } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { gridOf } from "./grid.js";
import type { Item, NativeTable } from "./items.js";

/** Reads what stands in a cell; its own paragraphs have the place that is given. */
type ReadCell = (cell: XmlElement, place: string) => readonly Item[];

/**
 * A table and what else stands in its cells, tables and pictures, behind it. A table that only frames other things (one
 * cell, or no text but beside inner tables) is taken away and what it frames is left. `hide` is told of text that the
 * table holds and does not show.
 */
export function readTable(
  table: XmlElement,
  number: number,
  readCell: ReadCell,
  hide: (text: string) => void,
): readonly Item[] {
  const grid = gridOf(table);
  for (const node of grid.hidden) hide(writtenIn(node));
  const read = grid.cells.map((cell) => {
    const place = `table ${number}, row ${cell.rowNumber}, cell ${cell.cellNumber}`;
    return { cell, place, items: readCell(cell.node, place) };
  });
  if (read.length === 1 || frames(read.map(({ items }) => items))) return read.flatMap(({ items }) => items);
  const cells = read.map(({ cell, place, items }): Cell => {
    const { row, column, rowSpan, columnSpan } = cell;
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      text: cellText(items, place),
      page: 1,
      bbox: null,
      place,
      confidence: 1,
    };
  });
  const outer: NativeTable = { kind: "table", rows: grid.rows, edges: grid.edges, cells };
  const inner = read.flatMap(({ items, place }) =>
    items.filter((item) => !isOwn(item, place) && item.kind !== "break"),
  );
  return [...(cells.length > 0 ? [outer] : []), ...inner];
}

function frames(cells: readonly (readonly Item[])[]): boolean {
  const isTable = ({ kind }: Item) => kind === "table";
  const isText = (item: Item) => item.kind === "paragraph" && item.text.trim() !== "";
  return (
    cells.some((items) => items.some(isTable)) &&
    cells.every((items) => items.some(isTable) || !items.some(isText))
  );
}

function isOwn(item: Item, place: string): boolean {
  return item.kind === "paragraph" && item.place === place;
}

/** The paragraphs of a cell as lines. */
function cellText(items: readonly Item[], place: string): string {
  return items
    .flatMap((item) => (item.kind === "paragraph" && item.place === place ? item.text.split("\n") : []))
    .map((line) => line.replaceAll("\t", " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The text of a part that is not shown. */
function writtenIn(node: XmlElement): string {
  return elements(node)
    .map((child) => (child.name === "t" ? textOf(child) : writtenIn(child)))
    .join("");
}
