import type { Indicator, IndicatorValue, Message, PlacedText, Quantity } from "@yusuan/schema";
import type { GridCell } from "../projects/grid/rows.js";
import { placeOf, quantityOf } from "../projects/placed.js";
import { cleanText, plain } from "./clean.js";
import type { IndicatorField } from "./columns.js";
import { type IndicatorDraft, isWritten, textOf } from "./draft.js";
import { parseIndicatorValue } from "./value.js";

const REALIGNED: Readonly<Record<NonNullable<IndicatorDraft["realigned"]>, Message>> = {
  shifted: {
    en: "The cells of this row stand out of their columns; the names of the levels and the shape of the value leave one place for each.",
    zh: "本行单元格与表头各列错位；依指标层级名称和指标值的形式，各单元格只有一个可归之处。",
  },
  centred: {
    en: "A level's name is printed further down, in the middle of its merged cell; by the names of the levels this row belongs to it.",
    zh: "指标层级名称印在合并单元格的中部（下方的行）；按一、二级指标名称的对应关系，本行归于其下。",
  },
};

/** The indicator that a draft stands for. */
export function indicatorOf(draft: IndicatorDraft, id: string): Indicator {
  const { cells, row, level1, level2, group, realigned } = draft;
  const name = (field: IndicatorField): string | undefined => textOf(draft, field) || undefined;
  const name1 = levelName(level1);
  const name2 = levelName(level2);
  const printed3 = name("level3")?.replaceAll(" ", "") ?? "";
  const level3 = isWritten(printed3) ? printed3 : undefined;
  const unit = name("unit");
  const target = inUnit(printedValue(draft, "target"), unit);
  const actual = inUnit(printedValue(draft, "actual"), unit);
  const numbers = numbersOf(draft, id, { target, actual });
  const note = name("note");
  const nature = name("nature");
  const basis = name("basis");
  return {
    id,
    ...(group !== undefined && { group }),
    ...(name1 !== undefined && { level1: name1 }),
    ...(name2 !== undefined && { level2: name2 }),
    ...(level3 !== undefined && { level3 }),
    inherited: [
      ...(name1 !== undefined && !cells.has("level1") ? ["level1" as const] : []),
      ...(name2 !== undefined && !cells.has("level2") ? ["level2" as const] : []),
    ],
    ...(target && { target }),
    ...(actual && { actual }),
    ...(numbers.weight && { weight: numbers.weight.value }),
    ...(numbers.score && { score: numbers.score.value }),
    ...(note !== undefined && { note }),
    ...(unit !== undefined && { unit }),
    ...(nature !== undefined && { nature }),
    ...(basis !== undefined && { basis }),
    table: row.table,
    row: row.row,
    page: row.page,
    numbers,
    places: placesOf(draft),
    ...(realigned && { realigned: REALIGNED[realigned] }),
  };
}

/** The name of a level; none where the cell holds nothing that is Chinese, which is kept in the places only. */
function levelName(cell: GridCell | undefined): string | undefined {
  const name = cleanText(cell?.text ?? "").replaceAll(" ", "");
  return isWritten(name) ? name : undefined;
}

function printedValue({ cells }: IndicatorDraft, field: "target" | "actual"): IndicatorValue | undefined {
  const printed = cells.get(field) ?? [];
  return printed.length > 0 ? parseIndicatorValue(printed.map(({ text }) => text).join("")) : undefined;
}

/** A number without a unit of its own is in the unit of its row's 计量单位 column; a number there is none. */
function inUnit(value: IndicatorValue | undefined, unit: string | undefined): IndicatorValue | undefined {
  const isUnit = unit !== undefined && unit !== "" && !/\d/u.test(unit);
  return isUnit && value?.value !== undefined && value.unit === undefined ? { ...value, unit } : value;
}

function numbersOf(
  { cells, columns }: IndicatorDraft,
  id: string,
  values: Readonly<Record<"target" | "actual", IndicatorValue | undefined>>,
): Record<string, Quantity> {
  const numbers: Record<string, Quantity> = {};
  for (const field of ["target", "actual"] as const) {
    const [cell] = cells.get(field) ?? [];
    const { value, unit } = values[field] ?? {};
    if (cell && value !== undefined) numbers[field] = quantityOf(cell, `${id}.${field}`, { value, unit });
  }
  for (const field of ["weight", "score"] as const) {
    const [cell] = cells.get(field) ?? [];
    const match = /^(\d+(?:\.\d+)?)(%?)分?$/u.exec(plain(cell?.text ?? ""));
    if (!cell || !match?.[1]) continue;
    const header = plain(columns.find((column) => column.field === field)?.header ?? "");
    const unit = match[2] || /\((%|分)\)$/u.exec(header)?.[1] || (/分/u.test(header) ? "分" : undefined);
    numbers[field] = quantityOf(cell, `${id}.${field}`, { value: match[1], unit });
  }
  return numbers;
}

function placesOf({ cells, level1, level2 }: IndicatorDraft): Record<string, PlacedText> {
  const places: Record<string, PlacedText> = {};
  if (level1) places.level1 = placeOf(level1);
  if (level2) places.level2 = placeOf(level2);
  for (const field of ["level3", "target", "actual", "note", "unit", "nature", "basis", "rule"] as const) {
    const [cell, ...more] = cells.get(field) ?? [];
    if (cell) places[field] = placeOf(cell, [cell, ...more].map(({ text }) => text).join(""));
  }
  return places;
}
