import type { BreakdownData, ComponentData } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { numberLink } from "../parts/number-link.js";
import { columnHeader, wideTable } from "../parts/section.js";
import { SAID } from "../words.js";

/** 项目组成: what a project is made of, with what was allotted and what is requested for it. */
export function componentTable(components: readonly ComponentData[], unit: string): HTMLElement {
  const rows = components.map(({ name, allotted, requested, explanation }) =>
    html(
      "tr",
      {},
      html("th", { scope: "row" }, name),
      html("td", { class: "number" }, numberLink(allotted)),
      html("td", { class: "number" }, numberLink(requested)),
      html("td", {}, explanation ?? ""),
    ),
  );
  const headers = [
    columnHeader(SAID.components),
    columnHeader(SAID.allotted, "number", unit),
    columnHeader(SAID.requested, "number", unit),
    columnHeader(SAID.explanation),
  ];
  return wideTable(headers, html("tbody", {}, ...rows));
}

/** 项目构成分解: each amount as its unit price times its quantity. */
export function breakdownTable(breakdown: readonly BreakdownData[], unit: string): HTMLElement {
  const rows = breakdown.map(({ component, item, unitPrice, quantity, amount }) =>
    html(
      "tr",
      {},
      html("td", {}, component ?? ""),
      html("th", { scope: "row" }, item),
      html("td", { class: "number" }, numberLink(unitPrice)),
      html("td", { class: "number" }, numberLink(quantity)),
      html("td", { class: "number" }, numberLink(amount)),
    ),
  );
  const headers = [
    columnHeader(SAID.components),
    columnHeader(SAID.item),
    columnHeader(SAID.unitPrice, "number", unit),
    columnHeader(SAID.quantity, "number"),
    columnHeader(SAID.amount, "number", unit),
  ];
  return wideTable(headers, html("tbody", {}, ...rows));
}
