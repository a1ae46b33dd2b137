import { html } from "../../dom/element.js";
import { figureAt } from "../../dom/on-figure.js";
import { reveal } from "../../dom/reveal.js";
import { label, say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import type { Store } from "../../state/store.js";
import { litBy } from "../model/lit.js";
import type { DocumentModel } from "../model/model.js";
import { choose, type DocumentState } from "../state.js";
import { figureKeys } from "./figure-keys.js";
import { marksOf } from "./marks.js";
import { standsAbove } from "./stands-above.js";
import { tableView } from "./table-view.js";
import { textView } from "./text-view.js";

/** All that was read from the document in reading order: its tables in their layout, its texts, every number a figure. */
export function readingPane(model: DocumentModel, store: Store<DocumentState>): HTMLElement {
  const blocks = model.data.blocks.map((block, index, all) =>
    block.kind === "table" ? tableView(model, block, standsAbove(all, index)) : textView(model, block),
  );
  const heading = html("h2", { class: "spoken" }, say(WORDS.reading));
  const pane = html("section", { class: "reading", tabindex: 0 }, heading, ...blocks);
  label(pane, { "aria-label": WORDS.reading });
  for (const block of blocks) figureKeys(block);
  const marks = marksOf(pane);
  pointAndChoose(pane, store);
  const show = (state: DocumentState, before: DocumentState) => {
    for (const node of marks.lit(litBy(model, before.chosen))) node.classList.remove("term");
    const lit = marks.lit(litBy(model, state.chosen));
    for (const node of lit) node.classList.add("term");
    marks.figure(before.pointed ?? "")?.classList.remove("pointed");
    marks.figure(state.pointed ?? "")?.classList.add("pointed");
    for (const node of pane.querySelectorAll(".pointed-place")) node.classList.remove("pointed-place");
    const place = state.pointedPlace && marks.lit({ figures: [], places: [state.pointedPlace] })[0];
    place?.classList.add("pointed-place");
    const followed = state.pointed !== before.pointed && state.pointedIn !== "reading";
    const pointed = followed ? marks.figure(state.pointed ?? "") : undefined;
    const target = place ?? pointed ?? (state.chosen === before.chosen ? undefined : lit[0]);
    if (!target) return;
    const wide = target.closest(".wide");
    if (wide) reveal(wide, target);
    reveal(pane, target);
  };
  store.listen(show);
  requestAnimationFrame(() => show(store.get(), { ...store.get(), chosen: undefined }));
  return pane;
}

function pointAndChoose(pane: HTMLElement, store: Store<DocumentState>): void {
  const point = (event: Event) => {
    const pointed = figureAt(event);
    if (pointed !== store.get().pointed) store.set({ pointed, pointedIn: "reading" });
  };
  for (const type of ["pointerover", "focusin"]) pane.addEventListener(type, point);
  for (const type of ["pointerleave", "focusout"]) {
    pane.addEventListener(type, () => store.set({ pointed: undefined }));
  }
  pane.addEventListener("click", (event) => {
    const id = figureAt(event);
    if (id !== undefined) choose({ kind: "figure", id });
  });
}
