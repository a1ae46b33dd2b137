import type { Message } from "@yusuan/schema";
import { type Child, html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";

/**
 * Search and filters above a table. They work as they are typed; the enter key sends nothing, which the page may not.
 * @param clear take back all filters, also those that stand elsewhere on the page
 */
export function filterBar(clear: () => void, ...children: readonly Child[]): HTMLElement {
  const bar = html("form", { class: "filters", role: "search" }, ...children);
  bar.addEventListener("submit", (event) => event.preventDefault());
  bar.addEventListener("reset", () => {
    clear();
    // The button goes away.
    bar.querySelector<HTMLElement>(".search")?.focus();
  });
  return bar;
}

/** A search field; `/` goes to it from anywhere on the page. */
export function searchField(words: Message, searched: (query: string) => void, value = ""): HTMLInputElement {
  const search = html("input", { type: "search", class: "search", autocomplete: "off" });
  search.value = value;
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
  value = "",
): HTMLElement {
  const select = html(
    "select",
    { autocomplete: "off" },
    html("option", { value: "" }, say(WORDS.any)),
    ...values.map((each) => {
      const name = names[each];
      return html("option", { value: each }, name ? say(name) : each);
    }),
  );
  select.value = value;
  select.addEventListener("change", () => chosen(select.value));
  return html("label", {}, say(title), " ", select);
}

/** How many rows are left, and the way back to all of them. */
export function leftOf(all: number): {
  readonly nodes: readonly HTMLElement[];
  readonly tell: (left: number) => void;
} {
  const count = html("output");
  const clear = html("button", { type: "reset" }, say(WORDS.showAll));
  return {
    nodes: [count, clear],
    tell: (left) => {
      count.textContent = `${left} / ${all}`;
      clear.hidden = left === all;
    },
  };
}

/** A box to tick. */
export function tick(title: Message, ticked: (on: boolean) => void, on = false): HTMLElement {
  const box = html("input", { type: "checkbox", autocomplete: "off" });
  box.checked = on;
  box.addEventListener("change", () => ticked(box.checked));
  return html("label", {}, box, say(title));
}

/** The values that there are, each once, in order. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}
