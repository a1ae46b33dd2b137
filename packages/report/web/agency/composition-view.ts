import type { CellData, PartsData } from "../../src/contract/agency-data.js";
import { axis, type BarRow, barRows } from "../charts/bars-view.js";
import { swatch } from "../charts/patterns.js";
import { scaleOf } from "../charts/scale.js";
import { type Child, html } from "../dom/element.js";
import { say } from "../language/language.js";
import { grouped } from "../language/numbers.js";
import { shortAmount } from "./amount-view.js";
import { type AgencyModel, amountIn, keptApart, lengthOf } from "./model.js";
import { notes } from "./notes.js";
import { partsTable } from "./parts-table.js";
import { TEXTS } from "./words.js";

/** The fills before it tell budgets from final accounts. */
const FIRST_FILL = 2;

/** What a form's total is made of, a stacked bar for each document. */
export function compositionView(model: AgencyModel, data: PartsData): readonly HTMLElement[] {
  const sums = model.years.map((_, index) =>
    data.parts.reduce((sum, { cells }) => sum + Math.max(0, lengthOf(cells[index]) ?? 0), 0),
  );
  const scale = scaleOf(sums);
  const bars = keptApart(model.years).map((group) =>
    barRows(
      group.map((index) => rowOf(model, data, index)),
      scale,
    ),
  );
  const numbers = axis(scale, (tick) => grouped(String(tick)));
  return [
    html("div", { class: "panels single stacked" }, numbers, ...bars),
    ...notes(model, data),
    partsTable(model, data),
  ];
}

function rowOf(model: AgencyModel, { parts, whole }: PartsData, index: number): BarRow {
  const name = model.yearNames[index];
  const cells = parts.map((part) => part.cells[index]);
  return {
    label: name && say(name),
    parts: cells.map((cell, at) => ({
      value: lengthOf(cell),
      fill: FIRST_FILL + at,
      isMarked: amountIn(cell)?.status === "contradicted",
    })),
    told: totalView(model, index, whole?.cells[index]),
    below: html(
      "span",
      { class: "parts" },
      ...parts.map((part, at) =>
        partView(say(part.name), at, shortAmount(model, index, cells[at]), cells[at]),
      ),
    ),
  };
}

function totalView(model: AgencyModel, index: number, cell: CellData | undefined): Child {
  if (amountIn(cell)) return shortAmount(model, index, cell);
  return html("span", { class: "absent" }, "– ", say(TEXTS.noTotal));
}

function partView(name: Child, at: number, amount: Child, cell: CellData | undefined): HTMLElement {
  const printed = amountIn(cell);
  const isNegative = printed?.value.startsWith("-");
  const share = printed && printed.share !== null ? ` ${printed.share}%` : "";
  return html(
    "span",
    { class: "part" },
    swatch(FIRST_FILL + at),
    name,
    " ",
    amount,
    html("small", {}, share, ...(isNegative ? [" ", say(TEXTS.notDrawn)] : [])),
  );
}
