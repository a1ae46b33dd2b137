import { type Child, html } from "../../dom/element.js";
import { figureAt } from "../../dom/on-figure.js";
import { label, say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import type { Store } from "../../state/store.js";
import type { LitPlace } from "../model/lit.js";
import type { DocumentModel } from "../model/model.js";
import { addressOf, type Selection } from "../model/selection.js";
import { choose, type DocumentState } from "../state.js";
import { equationView } from "./equation-view.js";
import { figureView } from "./figure-view.js";
import { findingView } from "./finding-view.js";

/** What is chosen, written out. */
export function chosenPane(model: DocumentModel, store: Store<DocumentState>): HTMLElement {
  const close = html("button", { type: "button", class: "close" }, "×");
  label(close, { "aria-label": WORDS.close, title: WORDS.close });
  close.addEventListener("click", () => choose(undefined));
  const content = html("div", { class: "content", "aria-live": "polite" });
  const pane = label(html("section", { class: "chosen" }, close, content), { "aria-label": WORDS.chosen });
  for (const type of ["pointerover", "focusin"]) {
    content.addEventListener(type, (event) => {
      const pointed = figureAt(event);
      if (pointed !== store.get().pointed) store.set({ pointed, pointedIn: "elsewhere" });
    });
  }
  for (const type of ["pointerleave", "focusout"]) {
    content.addEventListener(type, () => store.set({ pointed: undefined, pointedPlace: undefined }));
  }
  content.addEventListener("click", (event) => {
    const id = figureAt(event);
    if (id !== undefined) choose({ kind: "figure", id });
  });
  const show = ({ chosen }: DocumentState, before?: DocumentState) => {
    const isWithin = pane.contains(document.activeElement);
    const shown = viewOf(model, chosen, (pointedPlace) => store.set({ pointedPlace, pointed: undefined }));
    close.hidden = !shown;
    const told = shown ?? [html("p", { class: "told" }, say(WORDS.chooseSomething))];
    content.replaceChildren(...told.filter((child) => child !== undefined));
    content.scrollTop = 0;
    // What had the focus is gone.
    if (isWithin && shown) close.focus();
    else if (isWithin) wayTo(before?.chosen)?.focus({ preventScroll: true });
  };
  store.listen((state, before) => {
    if (state.chosen !== before.chosen) show(state, before);
  });
  show(store.get());
  // Nothing can be chosen.
  pane.hidden = model.data.findings.length + model.data.figures.length === 0;
  return pane;
}

/** What a selection was chosen by: its finding in the list, its figure in the reading. */
function wayTo(selection: Selection | undefined): HTMLElement | null {
  if (!selection) return null;
  const way =
    selection.kind === "figure"
      ? `.reading [data-figure="${CSS.escape(selection.id)}"]`
      : `.findings a[href="${CSS.escape(addressOf(selection))}"]`;
  return document.querySelector<HTMLElement>(way) ?? document.querySelector<HTMLElement>(".reading");
}

function viewOf(
  model: DocumentModel,
  chosen: Selection | undefined,
  point: (place: LitPlace) => void,
): readonly Child[] | undefined {
  if (!chosen) return undefined;
  const { kind, id } = chosen;
  const [figure, identity, finding] = [
    model.figures.get(id),
    model.identities.get(id),
    model.findings.get(id),
  ];
  if (kind === "figure") return figure && figureView(model, figure);
  if (kind === "identity") return identity && [equationView(model, identity)];
  return finding && findingView(model, finding, point);
}
