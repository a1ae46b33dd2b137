import type { RunRow } from "../../src/contract/run-data.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import type { Store } from "../state/store.js";
import { COLUMNS, type ColumnName } from "./columns.js";
import { matching } from "./matching.js";
import type { RunState } from "./state.js";
import { rowsInView } from "./window.js";

const NAMES: readonly ColumnName[] = [
  "file",
  "kind",
  "year",
  "agency",
  "outcome",
  "pages",
  "figures",
  "proven",
  "errors",
  "warnings",
  "notes",
];

/** The documents as a table: a click on a header sorts, and only the rows in view are made. */
export function runTable(rows: readonly RunRow[], store: Store<RunState>): HTMLElement {
  const headers = new Map(NAMES.map((name) => [name, header(name, store)]));
  const body = html("tbody");
  const table = html("table", {}, html("thead", {}, html("tr", {}, ...headers.values())), body);
  const scroller = html("div", { class: "documents", tabindex: 0 }, table);
  const window = rowsInView(scroller, body, NAMES.length, rowView);
  const show = (state: RunState) => {
    for (const [name, cell] of headers) {
      cell.setAttribute(
        "aria-sort",
        state.by !== name ? "none" : state.descending ? "descending" : "ascending",
      );
    }
    window.show(matching(rows, state));
  };
  store.listen(show);
  requestAnimationFrame(() => show(store.get()));
  return scroller;
}

function header(name: ColumnName, store: Store<RunState>): HTMLElement {
  const { title, number } = COLUMNS[name];
  const button = html("button", { type: "button" }, say(title));
  button.addEventListener("click", () => {
    const { by, descending } = store.get();
    store.set({ by: name, descending: by === name ? !descending : number });
  });
  return html("th", { scope: "col", class: `${name} ${number ? "number" : ""}` }, button);
}

function rowView(row: RunRow): HTMLTableRowElement {
  const cells = NAMES.map((name) => {
    const { number, show } = COLUMNS[name];
    return html("td", { class: `${name} ${number ? "number" : ""}` }, show(row));
  });
  return html("tr", {}, ...cells);
}
