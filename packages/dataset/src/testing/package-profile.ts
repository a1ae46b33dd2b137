import { z } from "zod";

/**
 * What the profiles of Data Package 2.0, Data Resource, Table Dialect and Table Schema ask of a descriptor, as far as
 * ours goes; properties of other names are allowed there. Sources: https://datapackage.org/standard/.
 */
const name = z.string().regex(/^[-a-z0-9._/]+$/u);
/** Relative, without a way out of the folder. */
const path = z.string().regex(/^(?!\/|~|.*\.\.)[^\\]+$/u);
const fields = z.union([z.string(), z.array(z.string()).min(1)]);

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.string()).min(1).optional(),
});

const field = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "number", "integer", "boolean", "date"]),
  title: z.string().optional(),
  description: z.string().optional(),
  constraints: constraints.optional(),
});

const tableSchema = z.looseObject({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z.array(
    z.strictObject({ fields, reference: z.strictObject({ resource: z.string().optional(), fields }) }),
  ),
});

const dialect = z.strictObject({
  delimiter: z.string().length(1),
  lineTerminator: z.string(),
  quoteChar: z.string().length(1),
  doubleQuote: z.boolean(),
});

const resource = z.looseObject({
  name,
  path,
  type: z.literal("table"),
  format: z.string(),
  mediatype: z.string().regex(/^[a-z]+\/[-+.a-z0-9]+$/u),
  encoding: z.literal("utf-8").optional(),
  dialect: dialect.optional(),
  schema: tableSchema,
});

export const packageProfile = z.looseObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name,
  title: z.string(),
  resources: z.array(resource).min(1),
});
