import type { PartsData, SeriesData } from "../../src/contract/agency-data.js";
import { axis, type BarRow, barRows } from "../charts/bars-view.js";
import { type Scale, scaleOf } from "../charts/scale.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { grouped } from "../language/numbers.js";
import { shortAmount } from "./amount-view.js";
import { type AgencyModel, keptApart, lengthOf } from "./model.js";
import { notes } from "./notes.js";
import { partsTable, seriesName } from "./parts-table.js";

/** Expenditure by class in one form: a bar for each document, or one list where there is one document only. */
export function classesView(model: AgencyModel, data: PartsData): readonly HTMLElement[] {
  const lengths = data.parts.flatMap(({ cells }) => cells.flatMap((cell) => lengthOf(cell) ?? []));
  const scale = scaleOf(lengths);
  const single = model.years.length === 1;
  const panels = single
    ? [
        barRows(
          data.parts.map((series) => rowOf(model, series, 0, seriesName(model, series))),
          scale,
        ),
      ]
    : data.parts.map((series) => panel(model, series, scale));
  return [
    html(
      "div",
      { class: single ? "panels single" : "panels" },
      axis(scale, (tick) => grouped(String(tick))),
      ...panels,
    ),
    ...notes(model, data),
    partsTable(model, data),
  ];
}

function panel(model: AgencyModel, series: SeriesData, scale: Scale): HTMLElement {
  const groups = keptApart(model.years).map((group) => {
    const rows = group.map((index) => {
      const name = model.yearNames[index];
      return rowOf(model, series, index, name && say(name));
    });
    return barRows(rows, scale);
  });
  return html("section", { class: "panel" }, html("h4", {}, seriesName(model, series)), ...groups);
}

function rowOf(model: AgencyModel, { cells }: SeriesData, index: number, label: BarRow["label"]): BarRow {
  const cell = cells[index];
  const isMarked = cell !== undefined && "value" in cell && cell.status === "contradicted";
  const fill = model.years[index]?.kind === "final-account" ? 1 : 0;
  return {
    label,
    parts: [{ value: lengthOf(cell), fill, isMarked }],
    told: shortAmount(model, index, cell),
  };
}
