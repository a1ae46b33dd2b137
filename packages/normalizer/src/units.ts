import type { FormId } from "@yusuan/schema";
import { type Extraction, type MoneyUnit, type Statement, unitOfPhrase } from "@yusuan/schema";
import type { TableView } from "./table/view.js";
import { compact } from "./text.js";

type SettledUnit = { readonly unit: MoneyUnit; readonly unitSource: Statement["unitSource"] };

/** The unit that a table prints itself: beside its title, or in the headers of all its figures. */
export function unitOfTable(view: TableView): SettledUnit | undefined {
  if (view.table.unit) return { unit: view.table.unit, unitSource: "printed" };
  for (const caption of view.captions) {
    const unit = unitOfPhrase(caption);
    if (unit) return { unit, unitSource: "printed" };
  }
  for (const row of view.sections.header) {
    for (const cell of row.cells) {
      const unit = unitOfPhrase(cell.text);
      if (unit) return { unit, unitSource: "header" };
    }
  }
  const figures = view.panels.flatMap((panel) => panel.figures);
  const [unit, ...others] = new Set(figures.map((column) => column.unit));
  return unit && others.length === 0 ? { unit, unitSource: "header" } : undefined;
}

/** The only unit that short texts before the first table name, if there is one. */
export function unitOfDocument({ blocks }: Extraction): MoneyUnit | undefined {
  const first = blocks.findIndex(({ kind }) => kind === "table");
  const units = new Set<MoneyUnit>();
  for (const block of first < 0 ? blocks : blocks.slice(0, first)) {
    const unit =
      block.kind !== "table" && compact(block.text).length <= 40 ? unitOfPhrase(block.text) : undefined;
    if (unit) units.add(unit);
  }
  const [unit, ...others] = units;
  return others.length === 0 ? unit : undefined;
}

/**
 * The unit of a table that prints none: the document's, that of the other tables where they agree, else 元. The
 * 三公 table often has another unit than the rest, so theirs says nothing of it.
 */
export function unitFromOthers(
  form: FormId,
  document: MoneyUnit | undefined,
  others: readonly MoneyUnit[],
): SettledUnit {
  if (document) return { unit: document, unitSource: "document" };
  const [unit, ...more] = new Set(others);
  if (unit && more.length === 0 && !form.endsWith("three-public-and-operating"))
    return { unit, unitSource: "document" };
  return { unit: "元", unitSource: "assumed" };
}
