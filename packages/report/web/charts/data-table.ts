import type { Message } from "@yusuan/schema";
import { type Child, html } from "../dom/element.js";
import { say } from "../language/language.js";

/** The first cell of a row names it. */
export type DataRow = { readonly name: Child; readonly cells: readonly Child[] };

/** What a chart shows, as a table that opens; printed pages have it open. */
export function dataTable(
  title: Message,
  caption: Child,
  head: readonly Child[],
  rows: readonly DataRow[],
): HTMLDetailsElement {
  const [corner, ...columns] = head;
  const table = html(
    "table",
    {},
    html("caption", {}, caption),
    html(
      "thead",
      {},
      html(
        "tr",
        {},
        html("th", { scope: "col" }, corner),
        ...columns.map((column) => html("th", { scope: "col", class: "number" }, column)),
      ),
    ),
    html(
      "tbody",
      {},
      ...rows.map(({ name, cells }) =>
        html(
          "tr",
          {},
          html("th", { scope: "row" }, name),
          ...cells.map((cell) => html("td", { class: "number" }, cell)),
        ),
      ),
    ),
  );
  return html("details", { class: "data" }, html("summary", {}, say(title)), html("div", {}, table));
}

/** Open all tables of the page for print, and close again those that were closed. */
export function openTablesForPrint(): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>("details.data:not([open])")];
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
}
