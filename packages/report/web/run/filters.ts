import type { Message } from "@yusuan/schema";
import type { RunRow } from "../../src/contract/run-data.js";
import { html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { KIND, RUN_OUTCOME, WORDS } from "../language/words.js";
import type { Store } from "../state/store.js";
import { matching } from "./matching.js";
import type { RunState } from "./state.js";

/** Search and filters over the documents, and how many they leave. */
export function filters(rows: readonly RunRow[], store: Store<RunState>): HTMLElement {
  const search = html("input", { type: "search", class: "search" });
  label(search, { placeholder: WORDS.search, "aria-label": WORDS.search });
  search.addEventListener("input", () => store.set({ query: search.value }));
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    search.focus();
  });
  const only = html("input", { type: "checkbox" });
  only.addEventListener("change", () => store.set({ onlyFindings: only.checked }));
  const left = html("output");
  const tell = () => {
    left.textContent = `${matching(rows, store.get()).length} / ${rows.length}`;
  };
  store.listen(tell);
  tell();
  const years = distinct(rows.map(({ year }) => (year === null ? "" : String(year))));
  return html(
    "form",
    { class: "filters", role: "search" },
    search,
    choice(WORDS.kind, distinct(rows.map(({ kind }) => kind ?? "")), KIND, (kind) => store.set({ kind })),
    choice(WORDS.year, years, {}, (year) => store.set({ year })),
    choice(WORDS.outcome, distinct(rows.map(({ outcome }) => outcome)), RUN_OUTCOME, (outcome) =>
      store.set({ outcome }),
    ),
    html("label", {}, only, say(WORDS.onlyFindings)),
    left,
  );
}

function choice(
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

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== "").sort();
}
