import { type Cell, cell } from "../../layout/table.js";

/** A row of one lane of a two-sided table: its name and its figures as printed. */
export type LaneRow = { readonly name: string; readonly figures: readonly string[] };

/** The expenditure lane carries its ordinals (一、) as an own column where `ordinal` is given. */
type OrdinalLaneRow = LaneRow & { readonly ordinal?: string };

/** Two lanes side by side; the shorter one is filled up with empty cells. */
export function sideBySide(
  left: readonly LaneRow[],
  right: readonly OrdinalLaneRow[],
  shape: { readonly rightFigures: number; readonly ordinalCells: boolean },
): readonly (readonly Cell[])[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    ...lane(left[index], 1),
    ...(shape.ordinalCells ? [cell(right[index]?.ordinal ?? "", "right")] : []),
    ...lane(right[index], shape.rightFigures),
  ]);
}

/** The last row of both lanes, 收入总计 and 支出总计. */
export function totalRow(
  income: string,
  expenditure: readonly string[],
  shape: { readonly ordinalCells: boolean },
): readonly Cell[] {
  return [
    cell("收入总计", "center"),
    cell(income, "right"),
    cell("支出总计", "center", [1, shape.ordinalCells ? 2 : 1]),
    ...expenditure.map((text) => cell(text, "right")),
  ];
}

function lane(row: LaneRow | undefined, figures: number): readonly Cell[] {
  return [
    cell(row?.name ?? "", "left"),
    ...Array.from({ length: figures }, (_, index) => cell(row?.figures[index] ?? "", "right")),
  ];
}
