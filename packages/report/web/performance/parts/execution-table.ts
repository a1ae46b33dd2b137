import type { Message } from "@yusuan/schema";
import type { ExecutionData, NumberData } from "../../../src/contract/performance-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { SAID } from "../words.js";
import { numberLink } from "./number-link.js";
import { columnHeader, wideTable } from "./section.js";

const COLUMNS = ["initial", "revised", "executed", "rate", "weight", "score"] as const;

/** Amounts budgeted and spent with the rate of execution; points where the table gives some. */
export function executionTable(
  rows: readonly ExecutionData[],
  unit: string,
  nameOf: (row: ExecutionData) => Message,
): HTMLElement {
  const shown = COLUMNS.filter(
    (column) => (column !== "weight" && column !== "score") || rows.some((row) => row[column]),
  );
  const amounts: readonly string[] = ["initial", "revised", "executed"];
  const headers = shown.map((column) =>
    columnHeader(
      SAID[column === "weight" ? "fullMark" : column],
      "number",
      amounts.includes(column) ? unit : "",
    ),
  );
  const body = rows.map((row) =>
    html(
      "tr",
      { class: row.isTotal ? "total" : undefined },
      html(
        "th",
        { scope: "row" },
        row.group === undefined ? undefined : html("small", {}, `${row.group} `),
        say(nameOf(row)),
      ),
      ...shown.map((column) => html("td", { class: "number" }, cell(row, column))),
    ),
  );
  return wideTable([columnHeader(SAID.item), ...headers], html("tbody", {}, ...body));
}

/** Rates and points are mostly given for the total only, so that nothing is missing elsewhere. */
function cell(row: ExecutionData, column: (typeof COLUMNS)[number]): HTMLElement | string {
  const number: NumberData | undefined = row[column];
  const isForTotal = column === "rate" || column === "weight" || column === "score";
  return !number && isForTotal && !row.isTotal ? "" : numberLink(number);
}
