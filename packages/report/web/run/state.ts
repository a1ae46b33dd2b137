import { createStore, type Store } from "../state/store.js";
import type { ColumnName } from "./columns.js";

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

/** Nothing searched, nothing left out, in the order of the run. */
export function runState(): Store<RunState> {
  return createStore<RunState>({
    query: "",
    kind: "",
    year: "",
    outcome: "",
    rule: "",
    proven: undefined,
    onlyFindings: false,
    by: undefined,
    descending: false,
  });
}
