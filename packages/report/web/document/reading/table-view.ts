import type { CellData, TableData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { pageWords, ROLE, WORDS } from "../../language/words.js";
import type { DocumentModel } from "../model/model.js";
import { placeWords, tableName } from "../place-view.js";
import { cellView } from "./cell-view.js";

/**
 * A table in the layout of the original; where its format has no pages, every row begins with its place.
 * @param titled whether the title stands above it already, so that it is only spoken
 */
export function tableView(model: DocumentModel, table: TableData, titled: boolean): HTMLElement {
  const places = table.cells.every(({ bbox }) => bbox === null);
  const rows = rowsOf(table).map((cells, row) => rowView(model, table, cells, row, places));
  const [head, body] = [rows.slice(0, table.headerRows), rows.slice(table.headerRows)];
  const unit = table.unit === undefined ? undefined : html("small", {}, say(WORDS.unit), table.unit);
  const [from, to] = [table.pages[0] ?? 1, table.pages.at(-1) ?? 1];
  const pages = from === to ? pageWords(from) : { en: `pages ${from}–${to}`, zh: `第 ${from}–${to} 页` };
  const title = html(
    "h3",
    { id: `title-${table.id}`, class: titled ? "spoken" : undefined },
    tableName(table),
  );
  return html(
    "section",
    { class: `table ${table.role}`, id: `table-${table.id}` },
    html(
      "div",
      { class: "title" },
      title,
      html("small", {}, say(ROLE[table.role])),
      places ? undefined : html("small", {}, say(pages)),
      unit,
    ),
    html(
      "div",
      { class: "wide", tabindex: 0, lang: "zh-CN", role: "region", "aria-labelledby": `title-${table.id}` },
      html(
        "table",
        { "aria-labelledby": `title-${table.id}` },
        head.length > 0 ? html("thead", {}, ...head) : undefined,
        html("tbody", {}, ...body),
      ),
    ),
  );
}

/** The cells that begin in each row, with gaps where no cell stands. */
function rowsOf({ cells, rows, columns }: TableData): readonly (readonly (CellData | undefined)[])[] {
  const covered = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const beginning = new Map<string, CellData>();
  for (const cell of cells) {
    beginning.set(`${cell.row},${cell.column}`, cell);
    for (let row = cell.row; row < cell.row + (cell.rowSpan ?? 1); row++) {
      covered[row]?.fill(true, cell.column, cell.column + (cell.columnSpan ?? 1));
    }
  }
  return covered.map((line, row) =>
    line.flatMap((taken, column) => {
      const cell = beginning.get(`${row},${column}`);
      return cell ? [cell] : taken ? [] : [undefined];
    }),
  );
}

function rowView(
  model: DocumentModel,
  table: TableData,
  cells: readonly (CellData | undefined)[],
  row: number,
  places: boolean,
): HTMLTableRowElement {
  const header = row < table.headerRows;
  const repeated = table.repeatedHeaderRows.includes(row);
  const place = cells.find((cell) => cell?.place !== undefined)?.place;
  const words = header && row === 0 ? WORDS.place : place === undefined ? undefined : placeWords(place);
  return html(
    "tr",
    { class: repeated ? "repeated" : undefined },
    places ? html("th", { class: "place", scope: header ? "col" : "row" }, words && say(words)) : undefined,
    ...cells.map((cell) => cellView(model, table.id, cell, header)),
  );
}
