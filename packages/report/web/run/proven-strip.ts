import type { Message } from "@yusuan/schema";
import type { RunRow } from "../../src/contract/run-data.js";
import { html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import type { Store } from "../state/store.js";
import { BINS, countByBin } from "./proven-bins.js";
import type { RunState } from "./state.js";

/** Documents by the share of their figures that is proven; choosing a column leaves its documents. */
export function provenStrip(rows: readonly RunRow[], store: Store<RunState>): HTMLElement {
  const counts = countByBin(rows);
  const most = Math.max(1, ...counts);
  const columns = counts.map((count, bin) => html("li", {}, column(bin, count, most, store)));
  const chart = html(
    "section",
    { class: "proven-strip" },
    html("h2", {}, say(WORDS.byProven)),
    html("ul", {}, ...columns),
  );
  return label(chart, { "aria-label": WORDS.byProven });
}

function column(bin: number, count: number, most: number, store: Store<RunState>): HTMLElement {
  const height = html("span", { class: "height" });
  height.style.height = `${(100 * count) / most}%`;
  const button = html(
    "button",
    { type: "button", "aria-pressed": "false", disabled: count === 0 },
    html(
      "span",
      { class: "room" },
      html("span", { class: "count" }, count === 0 ? "" : String(count)),
      height,
    ),
    html("span", { class: "from" }, bin === BINS - 1 ? "100" : String(10 * bin)),
  );
  button.addEventListener("click", () => store.set({ proven: store.get().proven === bin ? undefined : bin }));
  const press = (state: RunState) => button.setAttribute("aria-pressed", String(state.proven === bin));
  store.listen(press);
  press(store.get());
  const words = binWords(bin, count);
  return label(button, { "aria-label": words, title: words });
}

function binWords(bin: number, count: number): Message {
  if (bin === BINS - 1) return { en: `100% proven: ${documents(count)}`, zh: `已证实 100%：${count} 个文件` };
  const [from, to] = [10 * bin, 10 * bin + 10];
  return {
    en: `${from}% to less than ${to}% proven: ${documents(count)}`,
    zh: `已证实 ${from}% 至不足 ${to}%：${count} 个文件`,
  };
}

function documents(count: number): string {
  return count === 1 ? "1 document" : `${count} documents`;
}
