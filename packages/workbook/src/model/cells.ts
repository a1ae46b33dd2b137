import { cellText } from "./text.js";
import type { Content, Place, SheetCell, Style } from "./workbook.js";

/** A text; none where it is empty. */
export function text(value: string): Content | undefined {
  const legal = cellText(value);
  return legal === "" ? undefined : { kind: "text", text: legal };
}

export function number(value: number): Content {
  return { kind: "number", value };
}

export function formula(formula: string, result: string | number): Content {
  return { kind: "formula", formula, result };
}

export function link(label: string, to: Place): Content {
  return { kind: "link", text: cellText(label) || "→", to };
}

/** One row of cells from `column` on; `undefined` leaves a cell blank, but in the style of the row. */
export function rowOf(
  row: number,
  contents: readonly (Content | undefined)[],
  style: Style | ((index: number) => Style),
  column = 1,
): readonly SheetCell[] {
  return contents.map((content, index) => ({
    row,
    column: column + index,
    ...(content && { content }),
    style: typeof style === "function" ? style(index) : style,
  }));
}
