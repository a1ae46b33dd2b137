import type { Message } from "@yusuan/schema";
import { html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { recalled, remember } from "../state/remembered.js";
import type { Store } from "../state/store.js";
import type { Column, Sorting } from "./column.js";
import { rowsInView } from "./window.js";

/**
 * Rows as a table: a click on a header sorts, and only the rows in view are made.
 * @param matching the rows to show, in their order, when the state changes
 */
export function rowsTable<R, N extends string, S extends Sorting<N>>(
  title: Message,
  columns: readonly (readonly [N, Column<R>])[],
  store: Store<S> & { readonly set: (change: Partial<Sorting<N>>) => void },
  matching: (state: S) => readonly R[],
): HTMLElement {
  const headers = columns.map(([name, column]) => [name, header(name, column, store)] as const);
  const body = html("tbody");
  const head = html("thead", {}, html("tr", {}, ...headers.map(([, cell]) => cell)));
  const table = html("table", {}, head, body);
  const none = html("p", { class: "told" }, say(WORDS.noneMatch));
  const scroller = html("div", { class: "documents", tabindex: 0, role: "region" }, table, none);
  for (const part of [scroller, table]) label(part, { "aria-label": title });
  const rowsShown = rowsInView(scroller, body, columns.length, (row: R) => rowView(columns, row));
  const show = (state: S) => {
    for (const [name, cell] of headers) {
      const order = state.descending ? "descending" : "ascending";
      cell.setAttribute("aria-sort", state.by === name ? order : "none");
    }
    const found = matching(state);
    // With the header; only the rows in view are made.
    table.setAttribute("aria-rowcount", String(found.length + 1));
    none.hidden = found.length > 0;
    rowsShown.show(found);
  };
  store.listen(show);
  requestAnimationFrame(() => {
    show(store.get());
    scroller.scrollTop = Number(recalled("scroll").get("top") ?? 0);
  });
  addEventListener("pagehide", () => remember("scroll", { top: scroller.scrollTop }));
  return scroller;
}

function header<R, N extends string>(
  name: N,
  { title, number }: Column<R>,
  store: {
    readonly get: () => Sorting<N>;
    readonly set: (change: Partial<Sorting<N>>) => void;
  },
): HTMLElement {
  const button = html("button", { type: "button" }, say(title));
  button.addEventListener("click", () => {
    const { by, descending } = store.get();
    store.set({ by: name, descending: by === name ? !descending : number });
  });
  return html("th", { scope: "col", class: `${name} ${number ? "number" : ""}` }, button);
}

function rowView<R, N extends string>(
  columns: readonly (readonly [N, Column<R>])[],
  row: R,
): HTMLTableRowElement {
  const cells = columns.map(([name, { number, show }]) =>
    html("td", { class: `${name} ${number ? "number" : ""}` }, show(row)),
  );
  return html("tr", {}, ...cells);
}
