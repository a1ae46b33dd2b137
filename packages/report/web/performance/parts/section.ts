import type { Message } from "@yusuan/schema";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";

/** A part of the page under its heading. */
export function section(title: Message, ...content: readonly Child[]): HTMLElement {
  return html("section", { class: "part" }, html("h3", {}, say(title)), ...content);
}

/** A table with its header; it scrolls within the page where it is wider. */
export function wideTable(headers: readonly HTMLElement[], ...bodies: readonly Child[]): HTMLElement {
  return html(
    "div",
    { class: "part-table" },
    html("table", {}, html("thead", {}, html("tr", {}, ...headers)), ...bodies),
  );
}

/** The header of a column. */
export function columnHeader(title: Message, kind = "", unit = ""): HTMLElement {
  const words = html("span", {}, say(title));
  return html(
    "th",
    { scope: "col", class: kind },
    words,
    unit === "" ? undefined : html("small", {}, ` ${unit}`),
  );
}
