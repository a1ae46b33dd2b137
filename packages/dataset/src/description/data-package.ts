import type { Field, FieldType, ForeignKey, Table } from "../declaration/field.js";

/** Types of the Table Schema of Frictionless Data (Data Package 2.0). */
const TYPES: Readonly<Record<FieldType, string>> = {
  text: "string",
  integer: "integer",
  boolean: "boolean",
  decimal: "number",
  number: "number",
  date: "date",
};

export type ResourceFormat = "csv" | "parquet";

const MEDIA_TYPES: Readonly<Record<ResourceFormat, string>> = {
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
};

/**
 * The descriptor of the dataset as a Data Package 2.0 (https://datapackage.org). `columnType`s are those of the budget
 * taxonomy of the Fiscal Data Package 1.0rc1; `unit` and `descriptionZh` are additions of our own.
 */
export function dataPackage(
  tables: readonly Table[],
  format: ResourceFormat,
  pathOf: (table: Table) => string,
  forExcel: boolean,
): unknown {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "yusuan-dataset",
    title: "Published Chinese government budget documents as tables",
    description: descriptionOf(forExcel),
    resources: tables.map((table) => ({
      name: table.name,
      type: "table",
      path: pathOf(table),
      title: table.name,
      description: table.about.en,
      descriptionZh: table.about.zh,
      format,
      mediatype: MEDIA_TYPES[format],
      ...(format === "csv"
        ? {
            encoding: "utf-8",
            dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
          }
        : {}),
      schema: schemaOf(table),
    })),
  };
}

function descriptionOf(forExcel: boolean): string {
  const text = "Amounts are exact decimals in yuan (CNY); an empty field is a missing value.";
  return forExcel
    ? `${text} Written for spreadsheets: texts that a spreadsheet would take for a formula have a ' before them.`
    : text;
}

function schemaOf({ name, fields, primaryKey, foreignKeys }: Table): unknown {
  return {
    fields: fields.map(fieldOf),
    missingValues: [""],
    primaryKey,
    foreignKeys: foreignKeys.map((key) => foreignKeyOf(key, name)),
  };
}

function foreignKeyOf({ fields, table, to }: ForeignKey, own: string): unknown {
  return { fields, reference: { ...(table === own ? {} : { resource: table }), fields: to } };
}

function fieldOf({ name, type, about, unit, required, values, columnType }: Field): unknown {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: Object.keys(values) } : {}) };
  return {
    name,
    type: TYPES[type],
    description: about.en,
    descriptionZh: about.zh,
    ...(unit ? { unit: unit.en } : {}),
    ...(columnType === undefined ? {} : { columnType }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
