import type { Message } from "@yusuan/schema";
import { html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";
import type { Store } from "../../state/store.js";
import type { DocumentState } from "../state.js";

const STEP = 1.25;
const LEAST = 0.4;
const MOST = 6;

/** Zoom by steps: in, out, or back to the width of the pane. */
export function zoomed(zoom: number, steps: 1 | -1 | 0): number {
  return steps === 0 ? 1 : Math.min(MOST, Math.max(LEAST, zoom * STEP ** steps));
}

/** Zoom and layers of the page pictures. */
export function sheetTools(store: Store<DocumentState>): HTMLElement {
  const zoom = (text: string, name: Message, steps: 1 | -1 | 0) => {
    const button = label(html("button", { type: "button" }, text), { "aria-label": name, title: name });
    button.addEventListener("click", () => store.set({ zoom: zoomed(store.get().zoom, steps) }));
    return button;
  };
  const toggle = (name: Message, member: "showCells" | "showFigures") => {
    const box = html("input", { type: "checkbox" });
    box.checked = store.get()[member];
    box.addEventListener("change", () => store.set({ [member]: box.checked }));
    store.listen((state) => {
      box.checked = state[member];
    });
    return html("label", {}, box, say(name));
  };
  const tools = html(
    "div",
    { class: "tools", role: "group" },
    zoom("−", WORDS.zoomOut, -1),
    zoom("↔", WORDS.fit, 0),
    zoom("+", WORDS.zoomIn, 1),
    toggle(WORDS.figures, "showFigures"),
    toggle(WORDS.grid, "showCells"),
  );
  return label(tools, { "aria-label": WORDS.tools });
}
