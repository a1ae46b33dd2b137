import { codedDrafts } from "../lines/coded.js";
import type { PanelRow } from "../lines/draft.js";
import { panelRows } from "../lines/panel-rows.js";
import { readingDistance } from "../settle/reading/distance.js";
import { isScanned } from "../settle/scanned.js";
import type { TableView } from "../table/view.js";
import { compact, isTotalLabel } from "../text.js";
import type { Shape } from "./shape.js";

/**
 * Whether a table is certainly the rest of the one before: as many columns, no header of its own or the same one, no
 * sum at the end of the first, and codes that go on or a sum at the end of the second.
 */
export function continues(first: TableView, shape: Shape, next: TableView): boolean {
  if (first.table.columns !== next.table.columns || next.sections.captions.length > 0) return false;
  if (next.table.title !== undefined || endsInTotal(first, shape) || next.sections.body.length === 0)
    return false;
  if (!sameHeader(first, next)) return false;
  if (shape.layout === "two-sided") return endsInTotal(next, shape);
  if (shape.layout !== "coded") return false;
  const last = codesOf(first, first).at(-1);
  const following = codesOf(next, first)[0];
  return last !== undefined && following !== undefined && following > last;
}

/** Whether a table has its last sum. In a final account 合计 may stand above all lines, and 本年收入合计 is not the last. */
function endsInTotal({ sections, stage }: TableView, { layout }: Shape): boolean {
  const isLast = stage === "final-account" && layout === "two-sided" ? isGrandTotal : isTotalLabel;
  const rows = stage === "final-account" && layout === "coded" ? sections.body.slice(1) : sections.body;
  return rows.some((row) => row.cells.some((cell) => isLast(cell.text)));
}

function isGrandTotal(label: string): boolean {
  return isTotalLabel(label) && compact(label).includes("总计");
}

/** What may be misread of the characters of a header where a page of the two was read from a picture. */
const MISREAD = 0.3;

function sameHeader(first: TableView, next: TableView): boolean {
  const [one, other] = [headerText(first), headerText(next)];
  if (one === "" || other === "" || one === other) return true;
  const scanned = [first, next].some(({ table }) => table.cells.some(isScanned));
  const most = MISREAD * Math.max(one.length, other.length);
  return scanned && readingDistance(one, other, most) <= most;
}

function headerText(view: TableView): string {
  return view.sections.header.map((row) => row.cells.map((cell) => compact(cell.text)).join("|")).join("\n");
}

/** The codes of a table read with the columns of another, in order. */
function codesOf(view: TableView, columns: TableView): readonly string[] {
  const [panel] = columns.panels;
  if (!panel) return [];
  const drafts = codedDrafts(panelRows(bodyRows(view, 0), columns.panels, 0), panel);
  return drafts.flatMap(({ code }) => (code === undefined ? [] : [code]));
}

/** The rows of a table's body, numbered from `offset` on. */
export function bodyRows(view: TableView, offset: number): readonly PanelRow[] {
  return view.sections.body.map(({ row, cells }) => ({
    row: row + offset,
    page: cells[0]?.page ?? 1,
    cells: cells.map((cell) => ({ cell, table: view.table.id, row: row + offset })),
  }));
}
