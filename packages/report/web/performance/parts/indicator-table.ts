import type { ClassData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { SAID } from "../words.js";
import { type FindingsById, findingsOf } from "./findings-of.js";
import { indicatorCells } from "./indicator-cells.js";
import { type IndicatorLayout, leadingColumns } from "./indicator-layout.js";
import { scoreBar } from "./score-bar.js";
import { columnHeader, wideTable } from "./section.js";
import { calculated } from "./sum-view.js";

/** Indicators in the order of the form, by first and second level, each with what the form has of it. */
export function indicatorTable(
  classes: readonly ClassData[],
  layout: IndicatorLayout,
  findings: FindingsById,
  foot?: HTMLElement,
): HTMLElement {
  const { columns, hasGroups, isScored } = layout;
  const headers = [
    ...(hasGroups ? [columnHeader(SAID.group, "level")] : []),
    columnHeader(SAID.indicator),
    columnHeader(SAID.target, "value"),
    columnHeader(SAID.unit),
    ...columns.map((column) =>
      columnHeader(
        column === "weight" ? layout.weight : SAID[column],
        column === "actual" ? "value" : "number",
      ),
    ),
    ...(isScored ? [columnHeader(SAID.share)] : []),
  ];
  return wideTable(headers, ...classes.map((each) => classView(each, layout, findings)), foot);
}

function classView(each: ClassData, layout: IndicatorLayout, findings: FindingsById): HTMLElement {
  const width = leadingColumns(layout) + layout.columns.length + (layout.isScored ? 1 : 0);
  const rows = each.groups.flatMap(({ name, indicators }) => {
    const views = indicators.map(
      (indicator) => [indicator, findingsOf(findings, indicator.findings)] as const,
    );
    const rowspan = views.reduce((sum, [, told]) => sum + (told ? 2 : 1), 0);
    const level = html("th", { scope: "rowgroup", class: "level", rowspan }, name ?? "");
    return views.flatMap(([indicator, told], index) => {
      const first = index === 0 && layout.hasGroups ? level : undefined;
      const row = html("tr", {}, first, ...indicatorCells(indicator, layout));
      const colspan = width - (layout.hasGroups ? 1 : 0);
      return told ? [row, html("tr", {}, html("td", { colspan, class: "told-of" }, told))] : [row];
    });
  });
  return html("tbody", {}, classRow(each, layout), ...rows);
}

/** The name of a class, with the sums of its weights and scores. */
function classRow({ name, weights, scores }: ClassData, layout: IndicatorLayout): HTMLElement {
  const sums = { actual: undefined, weight: weights?.sum, score: scores?.sum };
  const bar = (): Child =>
    weights?.missing === 0 && scores?.missing === 0
      ? scoreBar(numberOf(scores.sum), numberOf(weights.sum))
      : undefined;
  return html(
    "tr",
    { class: "class" },
    html("th", { scope: "rowgroup", colspan: leadingColumns(layout) }, name ?? say(SAID.ungrouped)),
    ...layout.columns.map((column) => {
      const sum = sums[column];
      return html("td", { class: "number" }, sum === undefined ? "" : calculated(sum));
    }),
    layout.isScored ? html("td", {}, bar()) : undefined,
  );
}

function numberOf(sum: string | undefined): { readonly value: string } | undefined {
  return sum === undefined ? undefined : { value: sum };
}
