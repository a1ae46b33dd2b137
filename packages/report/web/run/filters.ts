import { KIND, RUN_STATUS } from "@yusuan/schema/names";
import type { RunRow } from "../../src/contract/run-data.js";
import { WORDS } from "../language/words.js";
import type { Store } from "../state/store.js";
import { choice, distinct, filterBar, leftOf, searchField, tick } from "../table/controls.js";
import { matching } from "./matching.js";
import { type RunState, UNFILTERED } from "./state.js";

/** Search and filters over the documents, and how many they leave. */
export function filters(rows: readonly RunRow[], store: Store<RunState>): HTMLElement {
  const state = store.get();
  const left = leftOf(rows.length);
  const tell = () => left.tell(matching(rows, store.get()).length);
  store.listen(tell);
  tell();
  const kinds = distinct(rows.map(({ kind }) => kind ?? ""));
  const years = distinct(rows.map(({ year }) => (year === null ? "" : String(year))));
  const outcomes = distinct(rows.map(({ outcome }) => outcome));
  return filterBar(
    () => store.set(UNFILTERED),
    searchField(WORDS.search, (query) => store.set({ query }), state.query),
    choice(WORDS.kind, kinds, KIND, (kind) => store.set({ kind }), state.kind),
    choice(WORDS.year, years, {}, (year) => store.set({ year }), state.year),
    choice(WORDS.outcome, outcomes, RUN_STATUS, (outcome) => store.set({ outcome }), state.outcome),
    tick(WORDS.onlyFindings, (onlyFindings) => store.set({ onlyFindings }), state.onlyFindings),
    ...left.nodes,
  );
}
