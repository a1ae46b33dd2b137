import {
  type Figure,
  formatYuan,
  type Indicator,
  type MoneyUnit,
  parseAmount,
  type Quantity,
} from "@yusuan/schema";

/** A row of a test form, by the keys of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Makes the figures, numbers and indicators of one test form. */
export function maker(page: number, unit: MoneyUnit, recovered: boolean) {
  const recovery = {
    by: "agreement",
    readings: [],
    message: { en: "copies agree", zh: "副本一致" },
  } as const;
  const figures = (at: string, row: Row, keys: readonly string[]): Record<string, Figure> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const text = row[key] ?? "";
        const parsed = parseAmount(text, unit);
        if (parsed.kind !== "amount") return [];
        const figure: Figure = {
          id: `${at}.${key}`,
          value: formatYuan(parsed.amount.fen),
          precision: formatYuan(parsed.amount.quantum),
          text,
          page,
          bbox: null,
          cell: { table: `t${page}`, row: 0, column: 0 },
          confidence: 1,
          status: "unproven",
        };
        return [[key, figure] as const];
      }),
    );
  const quantities = (at: string, row: Row, keys: readonly string[]): Record<string, Quantity> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const text = row[key];
        const value = /^-?\d+(?:\.\d+)?/u.exec(text ?? "")?.[0];
        if (text === undefined || value === undefined) return [];
        const unitText = text.slice(value.length) || undefined;
        const quantity: Quantity = {
          id: `${at}.${key}`,
          value,
          ...(unitText && { unit: unitText }),
          text,
          page,
          bbox: null,
          confidence: 1,
          status: "unproven",
          ...(recovered && { recovered: { ...recovery, readings: [text] } }),
        };
        return [[key, quantity] as const];
      }),
    );
  const indicator = (at: string, row: Row, index: number): Indicator => {
    const { group, level1, level2, level3, unit: unitText } = row;
    const numbers = quantities(at, row, ["weight", "score"]);
    const placed = Object.entries(row).map(([key, text]) => [
      key,
      { text, page, bbox: null, place: `line ${index + 2}` },
    ]);
    return {
      id: at,
      ...(group && { group }),
      ...(level1 && { level1 }),
      ...(level2 && { level2 }),
      ...(level3 && { level3 }),
      inherited: [],
      ...(row.target && { target: targetOf(row.target) }),
      ...(row.actual && { actual: targetOf(row.actual) }),
      ...valuesOf(numbers),
      ...(unitText && { unit: unitText }),
      table: `t${page}`,
      row: index,
      page,
      numbers,
      places: Object.fromEntries(placed),
    };
  };
  return { figures, quantities, indicator };
}

/** The values of numbers by their keys. */
export function valuesOf(numbers: Readonly<Record<string, Quantity>>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([key, { value }]) => [key, value]));
}

const OPERATORS = { "=": "=", "≥": "≥", "≤": "≤", ">": ">", "<": "<" } as const;

function targetOf(text: string): NonNullable<Indicator["target"]> {
  const [, sign = "", value, unit] = /^([=≥≤><]?)(-?\d+(?:\.\d+)?)(.*)$/u.exec(text) ?? [];
  if (value === undefined) return { text, qualitative: text };
  const operator = Object.entries(OPERATORS).find(([key]) => key === sign)?.[1];
  const bare = unit?.replace(/^\((.*)\)$/u, "$1");
  return { text, ...(operator && { operator }), value, ...(bare && { unit: bare }) };
}
