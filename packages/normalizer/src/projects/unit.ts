import { type MoneyUnit, type Project, unitOfHeader, unitOfPhrase } from "@yusuan/schema";
import { plain } from "../indicators/clean.js";
import type { GridRow } from "./grid/rows.js";
import type { FormSegment } from "./grid/segments.js";
import { isFormLabel, labelOf } from "./vocabulary.js";

type SettledUnit = Pick<Project, "unit" | "unitSource">;

/** The unit of a form's amounts: said by a label of its grid, above it, by the document, else 元. */
export function unitOfForm(
  { rows, above, placed }: FormSegment,
  document: MoneyUnit | undefined,
): SettledUnit {
  const header = unitInGrid(rows);
  if (header) return { unit: header, unitSource: "header" };
  const printed = placed.table.unit ?? above.map(unitOfPhrase).find((unit) => unit !== undefined);
  if (printed) return { unit: printed, unitSource: "printed" };
  return document ? { unit: document, unitSource: "document" } : { unit: "元", unitSource: "assumed" };
}

/** The unit that a label of the grid carries, in its brackets (`项目资金（元）`) or in the cell below it (`（元）`). */
function unitInGrid(rows: readonly GridRow[]): MoneyUnit | undefined {
  const units = rows.flatMap(({ cells }) =>
    cells.flatMap(({ text }) => {
      if (text.length > 30 || !(isFormLabel(text) || labelOf(text) === "")) return [];
      return unitOfLabel(text) ?? [];
    }),
  );
  return units[0];
}

/** The unit in the brackets of a label. */
export function unitOfLabel(text: string): MoneyUnit | undefined {
  return unitOfHeader(plain(text).replace(/[:：]+$/u, ""));
}
