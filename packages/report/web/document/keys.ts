import { figureAt } from "../dom/on-figure.js";
import type { Store } from "../state/store.js";
import type { DocumentModel } from "./model/model.js";
import { zoomed } from "./sheets/tools.js";
import { inOrder } from "./sidebar/findings-list.js";
import { choose, type DocumentState } from "./state.js";

/** Keys of the page: `j` and `k` lead through the findings, `+` `-` `0` zoom, `g` and `f` show layers, Escape lets go. */
export function documentKeys(model: DocumentModel, store: Store<DocumentState>): void {
  const findings = inOrder(model.data.findings).map(({ id }) => id);
  const go = (by: 1 | -1) => {
    const { chosen } = store.get();
    const at = chosen?.kind === "finding" ? findings.indexOf(chosen.id) : -1;
    const id = findings[at < 0 ? (by > 0 ? 0 : findings.length - 1) : at + by];
    if (id !== undefined) choose({ kind: "finding", id });
  };
  const zoom = (steps: 1 | -1 | 0) => store.set({ zoom: zoomed(store.get().zoom, steps) });
  const keys: Readonly<Record<string, () => void>> = {
    j: () => go(1),
    k: () => go(-1),
    "+": () => zoom(1),
    "=": () => zoom(1),
    "-": () => zoom(-1),
    "0": () => zoom(0),
    g: () => store.set({ showCells: !store.get().showCells }),
    f: () => store.set({ showFigures: !store.get().showFigures }),
    Escape: () => choose(undefined),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    if ((event.key === "Enter" || event.key === " ") && event.target instanceof HTMLElement) {
      const id = figureAt(event);
      if (id === undefined) return;
      event.preventDefault();
      choose({ kind: "figure", id });
      return;
    }
    keys[event.key]?.();
  });
}
