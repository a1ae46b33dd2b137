import type { Message } from "@yusuan/schema";
import type { RunData, RunRow } from "../../src/contract/run-data.js";
import { html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import type { Store } from "../state/store.js";
import type { RunState } from "./state.js";

/** How many findings of a rule there are, and in how many documents. */
type RuleCount = { readonly rule: string; readonly findings: number; readonly documents: number };

/** The rules of all findings, most findings first. */
export function countByRule(rows: readonly RunRow[]): readonly RuleCount[] {
  const counts = new Map<string, { findings: number; documents: number }>();
  for (const row of rows) {
    for (const [rule, findings] of Object.entries(row.findings)) {
      const count = counts.get(rule) ?? { findings: 0, documents: 0 };
      counts.set(rule, { findings: count.findings + findings, documents: count.documents + 1 });
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((a, b) => b.findings - a.findings || b.documents - a.documents || (a.rule < b.rule ? -1 : 1));
}

/** Findings by rule as bars; choosing one leaves the documents that have such findings. */
export function findingsByRule({ rows, rules }: RunData, store: Store<RunState>): HTMLElement {
  const counts = countByRule(rows);
  const most = counts[0]?.findings ?? 1;
  const bars = counts.map((count) => bar(count, rules[count.rule], most, store));
  const chart = html(
    "aside",
    { class: "by-rule" },
    html("h2", {}, say(WORDS.byRule)),
    html("ul", {}, ...bars),
  );
  return label(chart, { "aria-label": WORDS.byRule });
}

function bar(
  { rule, findings, documents }: RuleCount,
  title: Message | undefined,
  most: number,
  store: Store<RunState>,
): HTMLElement {
  const length = html("span", { class: "length", "aria-hidden": "true" });
  length.style.width = `${(100 * findings) / most}%`;
  const told = say({
    en: `${findings} in ${documents} document${documents === 1 ? "" : "s"}`,
    zh: `${documents} 个文件共 ${findings} 处`,
  });
  const button = html(
    "button",
    { type: "button", "aria-pressed": "false" },
    html("span", {}, title ? say(title) : rule),
    html("small", {}, told),
    length,
  );
  button.addEventListener("click", () => store.set({ rule: store.get().rule === rule ? "" : rule }));
  const press = (state: RunState) => button.setAttribute("aria-pressed", String(state.rule === rule));
  store.listen(press);
  press(store.get());
  return html("li", {}, button);
}
