import { recalled, remember } from "../state/remembered.js";
import { createStore, type Store } from "../state/store.js";
import { COLUMN_NAMES, type ColumnName } from "./columns.js";

export type RunState = {
  readonly query: string;
  readonly kind: string;
  readonly year: string;
  readonly outcome: string;
  readonly rule: string;
  /** Tenth of the proven share. */
  readonly proven: number | undefined;
  readonly onlyFindings: boolean;
  readonly by: ColumnName | undefined;
  readonly descending: boolean;
};

/** Nothing is left out. */
export const UNFILTERED = {
  query: "",
  kind: "",
  year: "",
  outcome: "",
  rule: "",
  proven: undefined,
  onlyFindings: false,
} as const satisfies Partial<RunState>;

/** The state of the list; what it was narrowed to and sorted by is there again on the way back from a document. */
export function runState(): Store<RunState> {
  const before = recalled("list");
  const text = (name: keyof RunState) => before.get(name) ?? "";
  const proven = Number.parseInt(text("proven"), 10);
  const store = createStore<RunState>({
    query: text("query"),
    kind: text("kind"),
    year: text("year"),
    outcome: text("outcome"),
    rule: text("rule"),
    proven: Number.isNaN(proven) ? undefined : proven,
    onlyFindings: before.has("onlyFindings"),
    by: COLUMN_NAMES.find((name) => name === before.get("by")),
    descending: before.has("descending"),
  });
  store.listen((state) => remember("list", state));
  return store;
}
