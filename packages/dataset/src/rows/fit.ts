import type { Cell, Digits, Field, Table } from "../declaration/field.js";
import type { Row } from "../declaration/row.js";

/** Something that could not be put into a table as the document has it. */
export type Departure = {
  readonly kind: "does-not-fit" | "key-twice" | "key-without-target" | "damaged";
  readonly table: string;
  readonly field: string;
  readonly document: string;
};

const MOST_INTEGER = 2 ** 31 - 1;

/**
 * Rows whose values all fit the types of their fields. A value that does not is left out and told; an empty text is a
 * missing one.
 */
export function fitRows(
  table: Table,
  rows: readonly Row[],
  tell: (departure: Departure) => void,
): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      table.fields.map((field) => {
        const cell = row[field.name] ?? null;
        if (cell === null || cell === "") return [field.name, null];
        if (fits(field, cell)) return [field.name, cell];
        tell({
          kind: "does-not-fit",
          table: table.name,
          field: field.name,
          document: String(row.document_id ?? ""),
        });
        return [field.name, null];
      }),
    ),
  );
}

function fits({ type, digits }: Field, cell: Cell): boolean {
  if (typeof cell === "number") {
    return type === "integer"
      ? Number.isInteger(cell) && Math.abs(cell) <= MOST_INTEGER
      : Number.isFinite(cell);
  }
  if (typeof cell !== "string") return true;
  if (type === "decimal") return digits !== undefined && fitsDigits(cell, digits);
  if (type === "date") return isDate(cell);
  return true;
}

/** Whether a plain decimal stands in so many digits without losing any but final zeros. */
export function fitsDigits(decimal: string, { all, fraction }: Digits): boolean {
  const match = /^-?(\d+)(?:\.(\d+))?$/u.exec(decimal);
  if (!match) return false;
  const whole = (match[1] ?? "").replace(/^0+/u, "");
  const decimals = (match[2] ?? "").replace(/0+$/u, "");
  return whole.length <= all - fraction && decimals.length <= fraction;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
