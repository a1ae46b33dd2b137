import type { Cell, Extraction, Table } from "@yusuan/schema";
import type { Classification } from "@yusuan/taxonomy";
import { shapeOf } from "../forms/shape.js";
import type { Panel } from "../header/panels.js";
import { placedTables } from "../table/neighbours.js";
import { type TableView, viewOf } from "../table/view.js";
import { type Change, eachTable, type Settled } from "./change.js";
import { listOf } from "./codes/candidates.js";
import { type CodedRow, codedRows } from "./codes/coded-row.js";
import { nameChange, type Readings, readingsOf } from "./codes/names.js";
import { codeChanges, emptyCell, settledCodes } from "./codes/settle-codes.js";
import { settleLabels } from "./labels.js";
import { settleLines } from "./lines.js";
import { isScanned } from "./scanned.js";

/** The rows of one panel of codes, with their codes as they are settled. */
type Lane = {
  readonly panel: Panel;
  readonly classification: Classification;
  readonly rows: readonly CodedRow[];
  readonly codes: readonly (string | undefined)[];
};

/** A table with its lanes; without codes it has none. */
type Body = { readonly view: TableView; readonly lanes: readonly Lane[] };

/** Settle the codes, names and labels below the headers. Names need all tables: one code has one name in a document. */
export function settleBodies(extraction: Extraction): Settled {
  const bodies = new Map<string, Body>();
  for (const placed of placedTables(extraction)) {
    const view = viewOf(placed);
    bodies.set(view.table.id, { view, lanes: lanesOf(view) });
  }
  const coded = [...bodies.values()].flatMap(({ lanes }) => lanes);
  const readings = readingsOf(pairs(coded));
  return eachTable(extraction, (table) => {
    const body = bodies.get(table.id);
    return body && table.cells.some(isScanned) ? bodyChanges(table, body, readings) : new Map();
  });
}

function lanesOf(view: TableView): readonly Lane[] {
  const { classification } = shapeOf(view);
  if (classification === undefined) return [];
  return view.panels.flatMap((panel): readonly Lane[] => {
    if (panel.codes.length === 0 || panel.codes.length > 3) return [];
    const rows = codedRows(view.sections.body, panel);
    const list = listOf(
      classification,
      rows.map(({ code }) => code),
    );
    return [{ panel, classification: list, rows, codes: settledCodes(rows, list) }];
  });
}

function pairs(lanes: readonly Lane[]): readonly (readonly [CodedRow, string | undefined])[] {
  return lanes.flatMap(({ rows, codes }) => rows.map((row, index) => [row, codes[index]] as const));
}

function bodyChanges(table: Table, { view, lanes }: Body, readings: Readings): ReadonlyMap<Cell, Change> {
  const changes = new Map<Cell, Change>();
  const coded = new Set<Cell>();
  for (const { panel, classification, rows, codes } of lanes) {
    const columns = panel.codes.map(({ column }) => column);
    for (const [index, row] of rows.entries()) {
      for (const { cell } of row.parts) if (cell) coded.add(cell);
      for (const cell of row.names) coded.add(cell);
      const code = codes[index];
      if (code === undefined) continue;
      const at = row.parts.find(({ cell }) => cell)?.cell?.row ?? -1;
      const empty = (column: number) => (row.scanned ? emptyCell(table, at, column) : undefined);
      for (const [cell, change] of codeChanges(row, code, empty, columns, classification))
        changes.set(cell, change);
      const name = nameChange(row, code, classification, readings);
      if (name) changes.set(...name);
    }
  }
  const others = view.sections.body.flatMap(({ cells }) => cells.filter((cell) => !coded.has(cell)));
  const twoSided = lanes.length === 0 && view.panels.length > 1;
  const sides = twoSided ? view.panels.map((panel) => labelCells(others, panel)) : [];
  const settled = [
    ...sides.map(settleLines),
    settleLabels(others.filter((cell) => !sides.flat().includes(cell))),
  ];
  for (const each of settled) for (const [cell, change] of each) changes.set(cell, change);
  return changes;
}

function labelCells(cells: readonly Cell[], { names }: Panel): readonly Cell[] {
  const columns = new Set(names.map(({ column }) => column));
  return cells.filter((cell) => columns.has(cell.column) && /\p{Script=Han}/u.test(cell.text));
}
