import type { PartsData, SeriesData } from "../../src/contract/agency-data.js";
import { axis, type BarRow, barRows } from "../charts/bars-view.js";
import { type Scale, scaleOf } from "../charts/scale.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { grouped } from "../language/numbers.js";
import { shortAmount } from "./amount-view.js";
import { type AgencyModel, amountIn, fillOfKind, keptApart, lengthOf } from "./model.js";
import { notes } from "./notes.js";
import { partsTable, seriesName } from "./parts-table.js";

/** Expenditure by class in one form: a bar for each document, or one list where there is one document only. */
export function classesView(model: AgencyModel, data: PartsData): readonly HTMLElement[] {
  const lengths = data.parts.flatMap(({ cells }) => cells.flatMap((cell) => lengthOf(cell) ?? []));
  const scale = scaleOf(lengths);
  const isList = model.years.length === 1;
  const drawn = isList ? list(model, data, scale) : panels(model, data, scale);
  return [drawn, ...notes(model, data), partsTable(model, data)];
}

function list(model: AgencyModel, { parts }: PartsData, scale: Scale): HTMLElement {
  const rows = parts.map((series) => rowOf(model, series, 0, seriesName(model, series)));
  const numbers = axis(scale, (tick) => grouped(String(tick)));
  return html("div", { class: "panels single" }, numbers, barRows(rows, scale));
}

/** A panel for each class; they stand beside each other, so only zero is drawn of their common scale. */
function panels(model: AgencyModel, { parts }: PartsData, { at }: Scale): HTMLElement {
  const scale = { at, ticks: [0] };
  return html("div", { class: "panels" }, ...parts.map((series) => panel(model, series, scale)));
}

function panel(model: AgencyModel, series: SeriesData, scale: Scale): HTMLElement {
  const groups = keptApart(model.years).map((group) => {
    const rows = group.map((index) => {
      const name = model.yearNames[index];
      return rowOf(model, series, index, name && say(name));
    });
    return barRows(rows, scale);
  });
  return html("section", { class: "panel" }, html("h3", {}, seriesName(model, series)), ...groups);
}

function rowOf(model: AgencyModel, { cells }: SeriesData, index: number, label: BarRow["label"]): BarRow {
  const cell = cells[index];
  const isMarked = amountIn(cell)?.status === "contradicted";
  const fill = fillOfKind(model.years[index]);
  return {
    label,
    parts: [{ value: lengthOf(cell), fill, isMarked }],
    told: shortAmount(model, index, cell),
  };
}
