import type { RunRow } from "../../src/contract/run-data.js";
import { html } from "../dom/element.js";
import { KIND, RUN_OUTCOME, WORDS } from "../language/words.js";
import type { Store } from "../state/store.js";
import { choice, distinct, filterBar, searchField, tick } from "../table/controls.js";
import { matching } from "./matching.js";
import type { RunState } from "./state.js";

/** Search and filters over the documents, and how many they leave. */
export function filters(rows: readonly RunRow[], store: Store<RunState>): HTMLElement {
  const search = searchField(WORDS.search, (query) => store.set({ query }));
  const left = html("output");
  const tell = () => {
    left.textContent = `${matching(rows, store.get()).length} / ${rows.length}`;
  };
  store.listen(tell);
  tell();
  const years = distinct(rows.map(({ year }) => (year === null ? "" : String(year))));
  return filterBar(
    search,
    choice(WORDS.kind, distinct(rows.map(({ kind }) => kind ?? "")), KIND, (kind) => store.set({ kind })),
    choice(WORDS.year, years, {}, (year) => store.set({ year })),
    choice(WORDS.outcome, distinct(rows.map(({ outcome }) => outcome)), RUN_OUTCOME, (outcome) =>
      store.set({ outcome }),
    ),
    tick(WORDS.onlyFindings, (onlyFindings) => store.set({ onlyFindings })),
    left,
  );
}
