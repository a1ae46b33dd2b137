import type { Message } from "@yusuan/schema";
import { type Child, html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";

/** Search and filters above a table. They work as they are typed; the enter key sends nothing, which the page may not. */
export function filterBar(...children: readonly Child[]): HTMLElement {
  const bar = html("form", { class: "filters", role: "search" }, ...children);
  bar.addEventListener("submit", (event) => event.preventDefault());
  return bar;
}

/** A search field; `/` goes to it from anywhere on the page. */
export function searchField(words: Message, searched: (query: string) => void): HTMLInputElement {
  const search = html("input", { type: "search", class: "search" });
  label(search, { placeholder: words, "aria-label": words });
  search.addEventListener("input", () => searched(search.value));
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    search.focus();
  });
  return search;
}

/** A choice of one of the values, or of all of them. */
export function choice(
  title: Message,
  values: readonly string[],
  names: Readonly<Record<string, Message>>,
  chosen: (value: string) => void,
): HTMLElement {
  const select = html(
    "select",
    {},
    html("option", { value: "" }, say(WORDS.any)),
    ...values.map((value) => {
      const name = names[value];
      return html("option", { value }, name ? say(name) : value);
    }),
  );
  select.addEventListener("change", () => chosen(select.value));
  return html("label", {}, say(title), " ", select);
}

/** A box to tick. */
export function tick(title: Message, ticked: (on: boolean) => void): HTMLElement {
  const box = html("input", { type: "checkbox" });
  box.addEventListener("change", () => ticked(box.checked));
  return html("label", {}, box, say(title));
}

/** The values that there are, each once, in order. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}
