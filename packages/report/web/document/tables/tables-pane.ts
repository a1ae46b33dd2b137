import { html } from "../../dom/element.js";
import { figureAt } from "../../dom/on-figure.js";
import { reveal } from "../../dom/reveal.js";
import { label } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import type { Store } from "../../state/store.js";
import { litBy } from "../model/lit.js";
import type { DocumentModel } from "../model/model.js";
import { choose, type DocumentState } from "../state.js";
import { figureKeys } from "./figure-keys.js";
import { sentences } from "./sentences.js";
import { tableView } from "./table-view.js";

/** All that was read from the document: its tables in their layout, then the numbers in its sentences. */
export function tablesPane(model: DocumentModel, store: Store<DocumentState>): HTMLElement {
  const said = sentences(model);
  const sections = [...model.data.tables.map((table) => tableView(model, table)), ...(said ? [said] : [])];
  const pane = label(html("section", { class: "tables" }, ...sections), { "aria-label": WORDS.tables });
  for (const section of sections) figureKeys(section);
  const buttons = new Map<string, HTMLButtonElement>();
  for (const button of pane.querySelectorAll<HTMLButtonElement>("button.figure")) {
    const id = button.dataset.figure;
    if (id !== undefined && !buttons.has(id)) buttons.set(id, button);
  }
  const point = (event: Event) => {
    const pointed = figureAt(event);
    if (pointed !== store.get().pointed) store.set({ pointed, pointedIn: "tables" });
  };
  for (const type of ["pointerover", "focusin"]) pane.addEventListener(type, point);
  for (const type of ["pointerleave", "focusout"]) {
    pane.addEventListener(type, () => store.set({ pointed: undefined }));
  }
  pane.addEventListener("click", (event) => {
    const id = figureAt(event);
    if (id !== undefined) choose({ kind: "figure", id });
  });
  const show = (state: DocumentState, before: DocumentState) => {
    mark(buttons, "term", litBy(model, before.chosen).figures, litBy(model, state.chosen).figures);
    mark(buttons, "pointed", [before.pointed ?? ""], [state.pointed ?? ""]);
    const follow =
      state.pointed !== before.pointed && state.pointedIn !== "tables" ? state.pointed : undefined;
    const chosen =
      state.chosen !== before.chosen
        ? litBy(model, state.chosen).figures.find((id) => buttons.has(id))
        : undefined;
    const target = buttons.get(follow ?? chosen ?? "");
    if (!target) return;
    const wide = target.closest(".wide");
    if (wide) reveal(wide, target);
    reveal(pane, target);
  };
  store.listen(show);
  requestAnimationFrame(() => show(store.get(), { ...store.get(), chosen: undefined }));
  return pane;
}

function mark(
  buttons: ReadonlyMap<string, HTMLElement>,
  name: string,
  before: readonly string[],
  now: readonly string[],
): void {
  for (const id of before) buttons.get(id)?.classList.remove(name);
  for (const id of now) buttons.get(id)?.classList.add(name);
}
