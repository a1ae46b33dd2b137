import type { IndicatorData, ValueData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import { asPrinted } from "../../language/numbers.js";
import { SAID } from "../words.js";
import type { IndicatorLayout } from "./indicator-layout.js";
import { missing, numberLink } from "./number-link.js";
import { scoreBar } from "./score-bar.js";

/** The cells of an indicator, after that of its group. */
export function indicatorCells(
  indicator: IndicatorData,
  { columns, isScored }: IndicatorLayout,
): readonly HTMLElement[] {
  const { name, target, actual, weight, score, unit } = indicator;
  return [
    html("td", { class: "name" }, name ?? missing(SAID.nameless), ...remarks(indicator)),
    html("td", { class: "value" }, valueView(target)),
    html("td", {}, target?.unit ?? unit ?? ""),
    ...columns.map((column) =>
      column === "actual"
        ? html("td", { class: "value" }, valueView(actual), unitOf(actual, target))
        : html("td", { class: "number" }, numberLink(column === "weight" ? weight : score)),
    ),
    ...(isScored ? [html("td", {}, scoreBar(score, weight))] : []),
  ];
}

function valueView(value: ValueData | undefined): Child {
  if (!value) return missing();
  const { text, operator, value: number, figure } = value;
  const shown = number === undefined ? text : `${operator ?? ""}${asPrinted(text, number)}`;
  return figure ? numberLink(figure, shown) : shown;
}

/** The unit of the actual value, where it is not that of the target. */
function unitOf(actual: ValueData | undefined, target: ValueData | undefined): string | undefined {
  return actual?.unit === undefined || actual.unit === target?.unit ? undefined : ` ${actual.unit}`;
}

function remarks({ note, basis, realigned }: IndicatorData): readonly HTMLElement[] {
  const remarks = [note, basis].flatMap((remark) =>
    remark === undefined ? [] : [html("small", { class: "remark" }, remark)],
  );
  if (!realigned) return remarks;
  const moved = html("small", { class: "remark moved" }, "⇄ ", say(SAID.realigned));
  return [...remarks, label(moved, { title: realigned })];
}
