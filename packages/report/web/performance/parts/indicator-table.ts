import type { IndicatorColumn, IndicatorData, ValueData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { grouped } from "../../language/numbers.js";
import { type Group, indicatorGroups } from "../model/indicator-groups.js";
import { SAID } from "../words.js";
import { type FindingsById, findingsOf } from "./findings-of.js";
import { missing, numberLink } from "./number-link.js";
import { scoreBar } from "./score-bar.js";
import { columnHeader, wideTable } from "./section.js";

/** Indicators in the order of the form, by first and second level, each with what the form has of it. */
export function indicatorTable(
  indicators: readonly IndicatorData[],
  columns: readonly IndicatorColumn[],
  findings: FindingsById,
  foot?: HTMLElement,
): HTMLElement {
  const scored = columns.includes("weight") && columns.includes("score");
  const numbers = columns.map((column) =>
    columnHeader(SAID[column], column === "actual" ? "value" : "number"),
  );
  const headers = [
    columnHeader(SAID.group, "level"),
    columnHeader(SAID.indicator),
    columnHeader(SAID.target, "value"),
    columnHeader(SAID.unit),
    ...numbers,
    ...(scored ? [columnHeader(SAID.share)] : []),
  ];
  const bodies = indicatorGroups(indicators).map((group) =>
    groupView(group, columns, findings, headers.length),
  );
  return wideTable(headers, ...bodies, foot);
}

function groupView(
  { name, items }: Group<Group<IndicatorData>>,
  columns: readonly IndicatorColumn[],
  findings: FindingsById,
  width: number,
): HTMLElement {
  const title = html(
    "tr",
    { class: "class" },
    html("th", { scope: "rowgroup", colspan: width }, name ?? say(SAID.ungrouped)),
  );
  const rows = items.flatMap((group) => {
    const views = group.items.map(
      (indicator) => [indicator, findingsOf(findings, indicator.findings)] as const,
    );
    const rowspan = views.reduce((sum, [, told]) => sum + (told ? 2 : 1), 0);
    const level = html("th", { scope: "rowgroup", class: "level", rowspan }, group.name ?? "");
    return views.flatMap(([indicator, told], index) => {
      const row = html("tr", {}, index === 0 ? level : undefined, ...cells(indicator, columns));
      return told ? [row, html("tr", {}, html("td", { colspan: width - 1, class: "told-of" }, told))] : [row];
    });
  });
  return html("tbody", {}, title, ...rows);
}

function cells(indicator: IndicatorData, columns: readonly IndicatorColumn[]): readonly HTMLElement[] {
  const { name, target, actual, weight, score, unit } = indicator;
  const scored = columns.includes("weight") && columns.includes("score");
  return [
    html("td", { class: "name" }, name ?? missing(SAID.nameless), ...remarks(indicator)),
    html("td", { class: "value" }, valueView(target)),
    html("td", {}, target?.unit ?? unit ?? ""),
    ...columns.map((column) =>
      column === "actual"
        ? html("td", { class: "value" }, valueView(actual), unitOf(actual, target))
        : html("td", { class: "number" }, numberLink(column === "weight" ? weight : score)),
    ),
    ...(scored ? [html("td", {}, scoreBar(score, weight))] : []),
  ];
}

function valueView(value: ValueData | undefined): Child {
  if (!value) return missing();
  const { text, operator, value: number, figure } = value;
  const shown = number === undefined ? text : `${operator ?? ""}${grouped(number)}`;
  return figure ? numberLink(figure, shown) : shown;
}

/** The unit of the actual value, where it is not that of the target. */
function unitOf(actual: ValueData | undefined, target: ValueData | undefined): string | undefined {
  return actual?.unit === undefined || actual.unit === target?.unit ? undefined : ` ${actual.unit}`;
}

function remarks({ note, basis, realigned }: IndicatorData): readonly HTMLElement[] {
  return [note, basis, realigned && say(realigned)].flatMap((remark) =>
    remark === undefined ? [] : [html("small", { class: "remark" }, remark)],
  );
}
