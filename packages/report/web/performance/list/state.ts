import { recalled, remember } from "../../state/remembered.js";
import { createStore, type Store } from "../../state/store.js";
import type { Sorting } from "../../table/column.js";
import { COLUMN_NAMES, type ColumnName } from "./columns.js";

export type ListState = Sorting<ColumnName> & {
  readonly query: string;
  readonly form: string;
  readonly year: string;
  readonly onlyFindings: boolean;
};

/** Nothing is left out. */
export const UNFILTERED = {
  query: "",
  form: "",
  year: "",
  onlyFindings: false,
} as const satisfies Partial<ListState>;

/** The state of the list; what it was narrowed to and sorted by is there again on the way back from a project. */
export function listState(): Store<ListState> {
  const before = recalled("list");
  const text = (name: keyof ListState) => before.get(name) ?? "";
  const store = createStore<ListState>({
    query: text("query"),
    form: text("form"),
    year: text("year"),
    onlyFindings: before.has("onlyFindings"),
    by: COLUMN_NAMES.find((name) => name === before.get("by")),
    descending: before.has("descending"),
  });
  store.listen((state) => remember("list", state));
  return store;
}
