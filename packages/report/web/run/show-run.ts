import type { RunData } from "../../src/contract/run-data.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { topBar } from "../page/top-bar.js";
import { filters } from "./filters.js";
import { findingsByRule } from "./findings-by-rule.js";
import { once } from "./once.js";
import { provenStrip } from "./proven-strip.js";
import { runTable } from "./run-table.js";
import { runState } from "./state.js";

/** The page of a run: all its documents. */
export function showRun(data: RunData): void {
  const { rows, performance } = data;
  const charted = once(rows);
  document.querySelector("title")?.replaceChildren(say(WORDS.run));
  const store = runState();
  document.body.replaceChildren(
    topBar(
      html("h1", {}, say(WORDS.run)),
      performance === undefined
        ? undefined
        : html("a", { href: "performance.html" }, say(WORDS.performance), ` (${performance})`),
    ),
    html(
      "main",
      { class: "run" },
      filters(rows, store),
      html(
        "div",
        { class: "overview" },
        runTable(rows, store),
        html(
          "div",
          { class: "run-charts" },
          provenStrip(charted, store),
          findingsByRule({ ...data, rows: charted }, store),
        ),
      ),
    ),
  );
}
