import type { Cell } from "./field.js";

/** A row of any table, by the names of its fields. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows by the name of their table. */
export type TableRows = ReadonlyMap<string, readonly Row[]>;
