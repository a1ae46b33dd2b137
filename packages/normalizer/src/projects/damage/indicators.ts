import type { Damage, Indicator, PlacedText, Quantity } from "@yusuan/schema";
import { cleanParagraphs, cleanText } from "../../indicators/clean.js";
import { parseIndicatorValue } from "../../indicators/value.js";
import type { GridCell } from "../grid/rows.js";
import { placeOf, quantityOf } from "../placed.js";
import type { IndicatorField } from "./columns.js";
import { damageAt } from "./damage.js";
import { isNoise } from "./garbled.js";
import type { IndicatorRow } from "./indicator-rows.js";
import type { RowLevels } from "./levels.js";
import { printedIn, printedNumber } from "./printed.js";

/** One indicator from its row, the rows that it goes on in, and its levels. */
export function indicatorOf(row: IndicatorRow, levels: RowLevels, id: string): Indicator {
  const { level1, level2 } = levels;
  const numbers: Record<string, Quantity> = {};
  const places: Record<string, PlacedText> = {};
  for (const field of ["weight", "score"] as const) {
    const cell = row.cells.get(field);
    const number = cell && printedNumber(`${id}.${field}`, printedIn(cell), "分");
    if (number) numbers[field] = number;
  }
  for (const field of ["level3", "target", "actual", "note", "unit"] as const) {
    const cell = row.cells.get(field);
    if (cell) places[field] = placeOf(cell);
  }
  if (level1) places.level1 = placeOf(level1);
  if (level2) places.level2 = placeOf(level2);
  const value = (field: "target" | "actual") => {
    const text = textOf(row, field);
    const cell = row.cells.get(field);
    const parsed = text === undefined ? undefined : parseIndicatorValue(text);
    if (parsed?.value !== undefined && cell)
      numbers[field] = quantityOf(cell, `${id}.${field}`, { value: parsed.value, unit: parsed.unit });
    return parsed;
  };
  const [target, actual] = [value("target"), value("actual")];
  const [level3, note, unit] = (["level3", "note", "unit"] as const).map((field) => textOf(row, field));
  const realigned = realignment(row, levels);
  return {
    id,
    ...(level1 && { level1: cleanText(level1.text) }),
    ...(level2 && { level2: cleanText(level2.text) }),
    ...(level3 !== undefined && { level3 }),
    inherited: [...levels.inherited],
    ...(target && { target }),
    ...(actual && { actual }),
    ...(numbers.weight && { weight: numbers.weight.value }),
    ...(numbers.score && { score: numbers.score.value }),
    ...(note !== undefined && { note }),
    ...(unit !== undefined && { unit }),
    table: row.row.table,
    row: row.row.row,
    page: row.row.page,
    numbers,
    places,
    ...(realigned && { realigned }),
  };
}

/** What a damaged source does not show of an indicator. */
export function indicatorDamage(
  row: IndicatorRow,
  { garbled }: RowLevels,
  { level3 = "" }: Indicator,
): readonly Damage[] {
  const note = row.cells.get("note");
  return [
    ...(garbled ? [garbledLevel(garbled, level3)] : []),
    ...(note && !isNoise(note.text) && !isWords(note.text) ? [garbledNote(note, level3)] : []),
  ];
}

function garbledNote(cell: GridCell, level3: string): Damage {
  return damageAt(
    "cell-garbled",
    "indicators",
    `The cell of the reason beside 「${level3}」 is unreadable.`,
    `「${level3}」的偏差原因单元格无法识别。`,
    cell,
  );
}

function garbledLevel(garbled: GridCell, level3: string): Damage {
  return damageAt(
    "cell-garbled",
    "indicators",
    `The level beside 「${level3}」 is unreadable; it is taken from the rows around.`,
    `「${level3}」旁的层级名称无法识别，按相邻行取。`,
    garbled,
  );
}

/** A reason is said in words; signs and letters without any are what OCR made of a neighbour. */
function isWords(text: string): boolean {
  return /\p{Script=Han}{2}/u.test(text);
}

function textOf(row: IndicatorRow, field: IndicatorField): string | undefined {
  const cells: readonly GridCell[] = [
    ...[row.cells.get(field) ?? []].flat(),
    ...row.more.flatMap(([key, cell]) => (key === field ? [cell] : [])),
  ];
  const clean = field === "note" ? cleanParagraphs : cleanText;
  const text = cells.map((cell) => clean(cell.text)).join("");
  if (field === "note" && !isWords(text)) return undefined;
  return text === "" ? undefined : text;
}

function realignment(row: IndicatorRow, { byWeights }: RowLevels): Indicator["realigned"] {
  if (row.more.some(([field]) => field === "level3"))
    return {
      en: "The name goes on in the row below, which holds nothing else of its own.",
      zh: "指标名称续于下一行，该行无其他内容。",
    };
  if (row.shifted)
    return {
      en: "The cells do not stand below their headers; the order of the form makes their places certain.",
      zh: "单元格与表头错位，按表式顺序归位。",
    };
  if (!byWeights) return undefined;
  return {
    en: "The name of its first level stands in a row below; the weights of the groups and the vocabulary of the form assign it.",
    zh: "一级指标名称印在其后的行，按各组分值和表式词汇归入。",
  };
}
