import type { PerformanceListData, PerformanceRow } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import { topBar } from "../../page/top-bar.js";
import { createStore, type Store } from "../../state/store.js";
import { choice, distinct, filterBar, searchField, tick } from "../../table/controls.js";
import { rowsTable } from "../../table/rows-table.js";
import { FORM, SAID } from "../words.js";
import { COLUMNS, type ColumnName } from "./columns.js";
import { type ListState, matching } from "./matching.js";

const NAMES: readonly ColumnName[] = [
  "document",
  "year",
  "agency",
  "project",
  "funding",
  "indicators",
  "score",
  "grade",
  "errors",
  "warnings",
  "notes",
];

/** The page of all projects and evaluations of a run. */
export function showPerformanceList({ rows }: PerformanceListData): void {
  document.querySelector("title")?.replaceChildren(say(SAID.list));
  const store = createStore<ListState>({
    query: "",
    form: "",
    year: "",
    onlyFindings: false,
    by: undefined,
    descending: false,
  });
  const table = rowsTable(
    SAID.list,
    NAMES.map((name) => [name, COLUMNS[name]] as const),
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
  const left = html("output");
  const tell = () => {
    left.textContent = `${matching(rows, store.get()).length} / ${rows.length}`;
  };
  store.listen(tell);
  tell();
  const years = distinct(rows.map(({ year }) => (year === null ? "" : String(year))));
  return filterBar(
    searchField(SAID.searchAll, (query) => store.set({ query })),
    choice(SAID.form, distinct(rows.map(({ form }) => form)), FORM, (form) => store.set({ form })),
    choice(WORDS.year, years, {}, (year) => store.set({ year })),
    tick(WORDS.onlyFindings, (onlyFindings) => store.set({ onlyFindings })),
    left,
  );
}
