import type { PerformanceData } from "../../src/contract/performance-data.js";
import { createStore, type Store } from "../state/store.js";
import { type Chosen, chosenBy } from "./model/chosen.js";

export type PerformanceState = { readonly chosen: Chosen | undefined };

/** What is chosen stands in the address. */
export function performanceState(data: PerformanceData): Store<PerformanceState> {
  const store = createStore<PerformanceState>({ chosen: chosenBy(data, location.hash) });
  addEventListener("hashchange", () => store.set({ chosen: chosenBy(data, location.hash) }));
  return store;
}
