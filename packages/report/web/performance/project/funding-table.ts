import type { FundingData } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { numberLink } from "../parts/number-link.js";
import { columnHeader, wideTable } from "../parts/section.js";
import { SAID, sourceWords } from "../words.js";

/** Amounts that are made of those below them, until the next of its kind. */
const TOTALS: readonly string[] = ["total", "annual", "previousBudget", "previousExecuted"];

/** The money of a project by where it comes from, as the form lists it. */
export function fundingTable(funding: readonly FundingData[], unit: string): HTMLElement {
  const rows = funding.map(({ key, amount }) => {
    const kind = TOTALS.includes(key) ? "total" : "of-it";
    return html(
      "tr",
      { class: kind },
      html("th", { scope: "row" }, say(sourceWords(key))),
      html("td", { class: "number" }, numberLink(amount)),
    );
  });
  const headers = [columnHeader(SAID.source), columnHeader(SAID.amount, "number", unit)];
  const table = wideTable(headers, html("tbody", {}, ...rows));
  table.classList.add("narrow");
  return table;
}
