import type { Field, Table } from "../declaration/field.js";

/** A name or a text in SQL. */
export const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The DuckDB type of a field; Parquet takes it over. */
function sqlType({ type, digits }: Field): string {
  switch (type) {
    case "text":
      return "VARCHAR";
    case "integer":
      return "INTEGER";
    case "boolean":
      return "BOOLEAN";
    case "number":
      return "DOUBLE";
    case "date":
      return "DATE";
    case "decimal":
      return `DECIMAL(${digits?.all ?? 38}, ${digits?.fraction ?? 0})`;
  }
}

const list = (names: readonly string[]): string => names.map(name).join(", ");

/** Statements that make a table with its keys and say what everything is. */
export function createTable({
  name: table,
  about,
  fields,
  primaryKey,
  foreignKeys,
}: Table): readonly string[] {
  const columns = fields.map(
    (field) => `${name(field.name)} ${sqlType(field)}${field.required ? " NOT NULL" : ""}`,
  );
  const keys = [
    `PRIMARY KEY (${list(primaryKey)})`,
    // DuckDB checks a key into the table itself row by row, before the rows that it points to are there.
    ...foreignKeys
      .filter((key) => key.table !== table)
      .map((key) => `FOREIGN KEY (${list(key.fields)}) REFERENCES ${name(key.table)} (${list(key.to)})`),
  ];
  return [
    `CREATE TABLE ${name(table)} (${[...columns, ...keys].join(", ")})`,
    `COMMENT ON TABLE ${name(table)} IS ${literal(`${about.en} / ${about.zh}`)}`,
    ...fields.map(
      (field) => `COMMENT ON COLUMN ${name(table)}.${name(field.name)} IS ${literal(commentOf(field))}`,
    ),
  ];
}

function commentOf({ about, unit }: Field): string {
  return `${about.en}${unit ? `, ${unit.en}` : ""} / ${about.zh}${unit ? `，${unit.zh}` : ""}`;
}

const LONGEST_RECORD = 16 * 1024 * 1024;

/** Fill a table from a CSV file of ours, in its order; decimals are read from their digits. */
export function loadCsv({ name: table, fields }: Table, path: string): string {
  const columns = fields.map((field) => `${literal(field.name)}: ${literal(sqlType(field))}`).join(", ");
  const options = [
    "auto_detect = false",
    "header = true",
    "delim = ','",
    `quote = '"'`,
    `escape = '"'`,
    "nullstr = ''",
    "new_line = '\\r\\n'",
    "parallel = false",
    `max_line_size = ${LONGEST_RECORD}`,
    `buffer_size = ${2 * LONGEST_RECORD}`,
    `columns = {${columns}}`,
  ];
  return `INSERT INTO ${name(table)} SELECT * FROM read_csv(${literal(path)}, ${options.join(", ")})`;
}

/** Write a table as Parquet. */
export function writeParquet({ name: table }: Table, path: string): string {
  return `COPY ${name(table)} TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`;
}
