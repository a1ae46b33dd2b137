import type { Cell } from "@yusuan/schema";
import { gridOf } from "./grid.js";
import type { HidingOf } from "./hiding.js";
import type { Item, Line, NativeTable, ReadGrid, ReadTableCell } from "./items.js";
import { framesOnly, isProse } from "./layout.js";
import type { Element } from "./parse.js";
import { formsOf } from "./parts.js";
import { liftTitles } from "./titles.js";

/** Reads what stands in an element; lines of its own have the place that is given. */
type ReadCell = (node: Element, place: string) => readonly Item[];

/**
 * A table with the lines over it, and what else stands in its cells, tables and pictures, behind it. A table that only
 * lays out a page is taken away and what it frames is left, in order.
 */
export function readTable(
  table: Element,
  number: number,
  readCell: ReadCell,
  hidingOf: HidingOf,
  hide: (node: Element) => void,
): readonly Item[] {
  const grid = gridOf(table, hidingOf);
  for (const node of grid.hidden) hide(node);
  const captions = grid.captions.flatMap((node) => readCell(node, `table ${number}, caption`));
  const cells = grid.cells.map(({ node, rowNumber, cellNumber, ...at }): ReadTableCell => {
    const place = `table ${number}, row ${rowNumber}, cell ${cellNumber}`;
    const unseen = hidingOf(node) !== undefined;
    if (unseen) hide(node);
    const items = unseen ? [] : readCell(node, place);
    return { ...at, place, items, text: cellText(items, place) };
  });
  const read = { rows: grid.rows, columns: grid.columns, cells };
  if (framesOnly(read) || isProse(read)) return [...captions, ...cells.flatMap(({ items }) => items)];
  const inner = cells.flatMap(({ items, place }) => items.filter((item) => !isOwn(item, place)));
  return [...captions, ...formsOf(read).flatMap(formItems), ...inner];
}

function formItems(form: ReadGrid): readonly Item[] {
  const { above, below, body } = liftTitles(form);
  const own = isProse(body)
    ? body.cells.flatMap(({ items, place }) => items.filter((item) => isOwn(item, place)))
    : [nativeTable(body)];
  return [...above, ...own, ...below];
}

function nativeTable({ rows, columns, cells }: ReadGrid): NativeTable {
  return {
    kind: "table",
    rows,
    columns,
    cells: cells.map(({ row, column, rowSpan, columnSpan, text, place }): Cell => {
      return { row, column, rowSpan, columnSpan, text, page: 1, bbox: null, place, confidence: 1 };
    }),
  };
}

function isOwn(item: Item, place: string): item is Line {
  return item.kind === "line" && item.place === place;
}

function cellText(items: readonly Item[], place: string): string {
  return items.flatMap((item) => (isOwn(item, place) ? [item.text] : [])).join("\n");
}
