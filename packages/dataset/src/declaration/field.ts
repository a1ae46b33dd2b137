import type { Message } from "@yusuan/schema";

/**
 * Types of columns. `decimal` is exact and travels as a string; `number` is a measurement (a place on a page, a
 * confidence) that a float may hold.
 */
export type FieldType = "text" | "integer" | "boolean" | "decimal" | "number" | "date";

/** A value of a record; null where the document gives none. */
export type Cell<T extends FieldType = FieldType> =
  | null
  | (T extends "text" | "decimal" | "date"
      ? string
      : T extends "integer" | "number"
        ? number
        : T extends "boolean"
          ? boolean
          : never);

/** Digits of a `decimal`: all of them, and those behind the point. */
export type Digits = { readonly all: number; readonly fraction: number };

export type Field<N extends string = string, T extends FieldType = FieldType> = {
  readonly name: N;
  readonly type: T;
  readonly about: Message;
  /** Never missing. */
  readonly required?: true;
  readonly unit?: Message;
  /** All values that it may have, with what they mean. */
  readonly values?: Readonly<Record<string, Message>>;
  readonly digits?: Digits;
  /** Column type of the budget taxonomy of the Fiscal Data Package (1.0rc1). */
  readonly columnType?: string;
};

export type ForeignKey = {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
};

export type Table<N extends string = string, F extends readonly Field[] = readonly Field[]> = {
  readonly name: N;
  readonly about: Message;
  readonly fields: F;
  readonly primaryKey: readonly F[number]["name"][];
  readonly foreignKeys: readonly ForeignKey[];
};

/** The record of one row of a table. */
export type RowOf<T extends Table> = {
  readonly [F in T["fields"][number] as F["name"]]: Cell<F["type"]>;
};

/** Declare a table, keeping the names and types of its fields. */
export function defineTable<const N extends string, const F extends readonly Field[]>(
  table: Table<N, F>,
): Table<N, F> {
  return table;
}

type Rest = Omit<Field, "name" | "type" | "about">;

/** Declare a field: name, type, English and Chinese description. */
export function field<const N extends string, const T extends FieldType>(
  name: N,
  type: T,
  en: string,
  zh: string,
  rest: Rest = {},
): Field<N, T> {
  return { name, type, about: { en, zh }, ...rest };
}

/** A column whose values are all amounts of money to the 分, 元. */
export const MONEY: Digits = { all: 20, fraction: 2 };
/** Numbers of any kind: amounts, scores, percentages. */
export const NUMBER: Digits = { all: 28, fraction: 8 };
