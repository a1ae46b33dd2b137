import type { SumData } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import { grouped } from "../../language/numbers.js";
import { ADDS_UP, SAID } from "../words.js";
import { onDocumentPage } from "./number-link.js";

const MARK = { satisfied: "✓", violated: "✕", undecided: "?" } as const;

/** A sum that is calculated here, told apart from what is printed. */
export function calculated(sum: string): HTMLElement {
  return label(html("span", { class: "calculated" }, `Σ ${grouped(sum)}`), { title: SAID.calculated });
}

/** Whether parts add up to what is printed for them; leads to the finding or the identity that says so. */
export function sumView({ sum, missing, printed, outcome, identity, finding }: SumData): HTMLElement {
  const parts = sum === undefined ? "Σ –" : `Σ ${grouped(sum)}`;
  const lack =
    missing === 0
      ? undefined
      : html("span", {}, " (", say({ en: `${missing} missing`, zh: `缺 ${missing} 项` }), ")");
  if (outcome === null || !printed)
    return html("span", { class: "calculated" }, parts, lack, " · ", say(SAID.noTotal));
  const relation = outcome === "satisfied" ? "=" : "≠";
  const told = html(
    "span",
    { class: `sum ${outcome}` },
    html("span", { "aria-hidden": "true" }, MARK[outcome]),
    " ",
    say(ADDS_UP[outcome]),
  );
  const to =
    finding !== undefined
      ? onDocumentPage({ kind: "finding", id: finding })
      : identity && onDocumentPage({ kind: "identity", id: identity });
  return html(
    "span",
    { class: "sum-line" },
    `${parts} ${relation} ${printed.text}`,
    lack,
    " ",
    to === undefined ? told : html("a", { href: to }, told),
  );
}
