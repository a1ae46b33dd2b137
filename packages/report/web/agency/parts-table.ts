import type { PartsData, SeriesData } from "../../src/contract/agency-data.js";
import { type DataRow, dataTable } from "../charts/data-table.js";
import { type Child, html } from "../dom/element.js";
import { say } from "../language/language.js";
import { grouped } from "../language/numbers.js";
import { exactAmount } from "./amount-view.js";
import type { AgencyModel } from "./model.js";
import { TEXTS } from "./words.js";

/** Parts and whole in all years, in 元. */
export function partsTable(model: AgencyModel, { title, parts, whole, gaps }: PartsData): HTMLElement {
  const rowOf = (series: SeriesData, name: Child): DataRow => ({
    name,
    cells: series.cells.map((cell, index) => exactAmount(model, index, cell)),
  });
  const rows = parts.map((series) => rowOf(series, seriesName(model, series)));
  if (whole) rows.push(rowOf(whole, say(TEXTS.whole)));
  if (gaps.some((gap) => gap !== null)) {
    rows.push({
      name: say(TEXTS.gap),
      cells: gaps.map((gap) => (gap === null ? "" : html("b", { class: "gap" }, grouped(gap)))),
    });
  }
  const head = [say(TEXTS.name), ...model.yearNames.map((name) => say(name))];
  return dataTable(TEXTS.data, say(title), head, rows);
}

/** Code and name of a line, with what the editions of the classification did with it. */
export function seriesName({ words }: AgencyModel, { code, name, flags }: SeriesData): Child {
  const notes = flags.flatMap((flag) => words[flag] ?? []);
  return html(
    "span",
    {},
    code === null ? "" : html("span", { class: "code" }, code),
    say(name),
    ...notes.map((note) => html("small", { class: "flag" }, say(note))),
  );
}
