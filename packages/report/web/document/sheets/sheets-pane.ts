import { html } from "../../dom/element.js";
import { figureAt } from "../../dom/on-figure.js";
import { reveal } from "../../dom/reveal.js";
import { label, say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import type { Store } from "../../state/store.js";
import type { DocumentModel } from "../model/model.js";
import { choose, type DocumentState } from "../state.js";
import { lightsOf } from "./lights.js";
import { createSheet, isSized, type Sheet } from "./sheet.js";
import { sheetTools } from "./tools.js";
import { zoomAbout } from "./zoom-about.js";

/** The pages of the document, one below the other; undefined where its format has none. */
export function sheetsPane(model: DocumentModel, store: Store<DocumentState>): HTMLElement | undefined {
  const sheets = new Map<number, Sheet>(
    model.data.pages.filter(isSized).map((page) => [page.number, createSheet(model, page)]),
  );
  if (sheets.size === 0) return undefined;
  const scroller = html(
    "div",
    { class: "scroller", tabindex: 0, role: "group" },
    model.data.noPictures && html("p", { class: "told" }, say(model.data.noPictures)),
    ...[...sheets.values()].map(({ node }) => node),
  );
  const pane = html("section", { class: "sheets" }, sheetTools(store), scroller);
  for (const part of [pane, scroller]) label(part, { "aria-label": WORDS.pages });
  fillWhenNear(scroller, sheets);
  pointAndChoose(scroller, store);
  const show = (state: DocumentState, before: DocumentState) => {
    scroller.classList.toggle("with-cells", state.showCells);
    scroller.classList.toggle("with-figures", state.showFigures);
    if (state.zoom !== before.zoom) zoomAbout(scroller, state.zoom);
    const lights = lightsOf(model, state);
    for (const [number, sheet] of sheets) sheet.light(lights.get(number) ?? []);
    const target = sheets.get(pageToShow(model, lights, state, before) ?? 0)?.lit();
    if (target) reveal(scroller, target);
  };
  store.listen(show);
  requestAnimationFrame(() => show(store.get(), { ...store.get(), chosen: undefined }));
  return pane;
}

/** The page to go to, when what is pointed at elsewhere or what is chosen has changed. */
function pageToShow(
  model: DocumentModel,
  lights: ReadonlyMap<number, unknown>,
  { pointed, pointedIn, pointedPlace, chosen }: DocumentState,
  before: DocumentState,
): number | undefined {
  if (pointedPlace && pointedPlace !== before.pointedPlace) return pointedPlace.page;
  if (pointed !== undefined && pointed !== before.pointed) {
    return pointedIn === "sheets" ? undefined : model.figures.get(pointed)?.page;
  }
  const [first] = lights.keys();
  return chosen === before.chosen ? undefined : first;
}

function fillWhenNear(root: HTMLElement, sheets: ReadonlyMap<number, Sheet>): void {
  const byNode = new Map<Element, Sheet>([...sheets.values()].map((sheet) => [sheet.node, sheet]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        byNode.get(target)?.fill();
        observer.unobserve(target);
      }
    },
    { root, rootMargin: "800px" },
  );
  for (const node of byNode.keys()) observer.observe(node);
  addEventListener("beforeprint", () => {
    for (const sheet of sheets.values()) sheet.fill();
  });
}

function pointAndChoose(scroller: HTMLElement, store: Store<DocumentState>): void {
  scroller.addEventListener("pointerover", (event) => {
    const pointed = figureAt(event);
    if (pointed !== store.get().pointed) store.set({ pointed, pointedIn: "sheets" });
  });
  scroller.addEventListener("pointerleave", () => store.set({ pointed: undefined }));
  scroller.addEventListener("click", (event) => {
    const id = figureAt(event);
    if (id !== undefined) choose({ kind: "figure", id });
  });
}
