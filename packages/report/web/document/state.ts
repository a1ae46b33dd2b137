import { createStore, type Store } from "../state/store.js";
import type { LitPlace } from "./model/lit.js";
import { addressOf, type Selection, selectionOf } from "./model/selection.js";

export type DocumentState = {
  readonly chosen: Selection | undefined;
  /** Figure under the pointer or the focus. */
  readonly pointed: string | undefined;
  /** Place of evidence that is no figure, under the pointer or the focus. */
  readonly pointedPlace: LitPlace | undefined;
  /** Which pane it was pointed at in, so that the other one follows. */
  readonly pointedIn: "sheets" | "reading" | "elsewhere";
  readonly showCells: boolean;
  readonly showFigures: boolean;
  /** Width of a page as a share of the pane. */
  readonly zoom: number;
};

/** The state of a document's page; what is chosen stands in the address. */
export function documentState(): Store<DocumentState> {
  const store = createStore<DocumentState>({
    chosen: selectionOf(location.hash),
    pointed: undefined,
    pointedPlace: undefined,
    pointedIn: "elsewhere",
    showCells: false,
    showFigures: true,
    zoom: 1,
  });
  addEventListener("hashchange", () => store.set({ chosen: selectionOf(location.hash), pointed: undefined }));
  return store;
}

/** Choose something, or nothing, by going to its address. */
export function choose(selection: Selection | undefined): void {
  location.hash = selection ? addressOf(selection) : "#";
}
