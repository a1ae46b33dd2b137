import type { ForeignKey, Table } from "../declaration/field.js";
import type { Row, TableRows } from "../declaration/row.js";
import type { Departure } from "./fit.js";

/**
 * The rows of one document with keys that hold whatever the document is like: of several rows with one primary key the
 * first stays; a foreign key that leads nowhere is emptied, or its row left out where it must not be empty. Both are
 * told. `tables` stand after those that they point to.
 */
export function keepKeys(
  tables: readonly Table[],
  rows: TableRows,
  tell: (departure: Departure) => void,
): TableRows {
  const kept = new Map<string, readonly Row[]>();
  const keys = new Map<string, ReadonlySet<string>>();
  for (const table of tables) {
    const given = rows.get(table.name) ?? [];
    const own = new Map<string, Row>();
    for (const row of given) {
      const key = keyOf(row, table.primaryKey);
      if (own.has(key)) tell(departure("key-twice", table, table.primaryKey, row));
      else own.set(key, row);
    }
    keys.set(table.name, new Set(own.keys()));
    kept.set(
      table.name,
      [...own.values()].map((row) => withTargets(table, row, keys, tell)).filter((row) => row !== undefined),
    );
  }
  return kept;
}

function withTargets(
  table: Table,
  row: Row,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
  tell: (departure: Departure) => void,
): Row | undefined {
  let result = row;
  for (const foreign of table.foreignKeys) {
    const targets = keys.get(foreign.table);
    if (!targets || leadsSomewhere(foreign, row, targets)) continue;
    tell(departure("key-without-target", table, foreign.fields, row));
    const last = foreign.fields.at(-1) ?? "";
    if (table.fields.some(({ name, required }) => name === last && required)) return undefined;
    result = { ...result, [last]: null };
  }
  return result;
}

function leadsSomewhere({ fields }: ForeignKey, row: Row, targets: ReadonlySet<string>): boolean {
  return fields.some((name) => (row[name] ?? null) === null) || targets.has(keyOf(row, fields));
}

function keyOf(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((name) => row[name] ?? null));
}

function departure(kind: Departure["kind"], table: Table, fields: readonly string[], row: Row): Departure {
  return { kind, table: table.name, field: fields.at(-1) ?? "", document: String(row.document_id ?? "") };
}
