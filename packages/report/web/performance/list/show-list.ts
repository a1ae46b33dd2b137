import type { PerformanceListData, PerformanceRow } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import { topBar } from "../../page/top-bar.js";
import type { Store } from "../../state/store.js";
import { choice, distinct, filterBar, leftOf, searchField, tick } from "../../table/controls.js";
import { rowsTable } from "../../table/rows-table.js";
import { FORM, SAID } from "../words.js";
import { COLUMN_NAMES, COLUMNS } from "./columns.js";
import { matching } from "./matching.js";
import { type ListState, listState, UNFILTERED } from "./state.js";

/** The page of all projects and evaluations of a run. */
export function showPerformanceList({ rows }: PerformanceListData): void {
  document.querySelector("title")?.replaceChildren(say(SAID.list));
  const store = listState();
  const table = rowsTable(
    SAID.list,
    COLUMN_NAMES.map((name) => [name, COLUMNS[name]] as const),
    store,
    (state) => matching(rows, state),
  );
  table.classList.add("projects");
  document.body.replaceChildren(
    topBar(html("a", { href: "index.html" }, "← ", say(WORDS.allDocuments)), html("h1", {}, say(SAID.list))),
    html("main", { class: "run" }, filters(rows, store), table),
  );
}

function filters(rows: readonly PerformanceRow[], store: Store<ListState>): HTMLElement {
  const state = store.get();
  const left = leftOf(rows.length);
  const tell = () => left.tell(matching(rows, store.get()).length);
  store.listen(tell);
  tell();
  const forms = distinct(rows.map(({ form }) => form));
  const years = distinct(rows.map(({ year }) => (year === null ? "" : String(year))));
  return filterBar(
    () => store.set(UNFILTERED),
    searchField(SAID.searchAll, (query) => store.set({ query }), state.query),
    choice(SAID.form, forms, FORM, (form) => store.set({ form }), state.form),
    choice(WORDS.year, years, {}, (year) => store.set({ year }), state.year),
    tick(WORDS.onlyFindings, (onlyFindings) => store.set({ onlyFindings }), state.onlyFindings),
    ...left.nodes,
  );
}
