import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./documents.js";

type Schema = Readonly<Record<string, unknown>>;

/** What of `value` departs from one of the JSON Schemas in `schemas/`, as `path: keyword`. */
export function schemaDepartures(schemaFile: string, value: unknown): readonly string[] {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, "schemas", schemaFile), "utf8"));
  return departures(schema, value, "$");
}

/**
 * The keywords that our schemas use, read as JSON Schema 2020-12 does. Written for these tests, so that the
 * published files are held against the output by something else than the library that made both.
 * @throws Error for a keyword it does not know.
 */
export function departures(schema: unknown, value: unknown, path: string): readonly string[] {
  if (!isObject(schema)) throw new Error(`${path}: not a schema`);
  return Object.keys(schema).flatMap((keyword) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`${path}: unknown keyword ${keyword}`);
    return check(schema, value, path, keyword);
  });
}

type Keyword = (schema: Schema, value: unknown, path: string, keyword: string) => readonly string[];

const nothing: Keyword = () => [];
const require =
  (holds: (wanted: unknown, value: unknown) => boolean): Keyword =>
  (schema, value, path, keyword) =>
    holds(schema[keyword], value) ? [] : [`${path}: ${keyword} ${JSON.stringify(schema[keyword])}`];
const number = (holds: (value: number, limit: number) => boolean): Keyword =>
  require((limit, value) => typeof value !== "number" || holds(value, Number(limit)));
const fitting = (schemas: unknown, value: unknown): number =>
  listOf(schemas).filter((each) => departures(each, value, "$").length === 0).length;

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: nothing,
  type: require((types, value) => [types].flat().some((type) => isOfType(value, type))),
  const: require((wanted, value) => value === wanted),
  enum: require((list, value) => listOf(list).includes(value)),
  pattern: require(
    (pattern, value) => typeof value !== "string" || new RegExp(String(pattern), "u").test(value),
  ),
  minimum: number((value, limit) => value >= limit),
  maximum: number((value, limit) => value <= limit),
  exclusiveMinimum: number((value, limit) => value > limit),
  minItems: require((limit, value) => !Array.isArray(value) || value.length >= Number(limit)),
  maxItems: require((limit, value) => !Array.isArray(value) || value.length <= Number(limit)),
  required: require(
    (keys, value) => !isObject(value) || listOf(keys).every((key) => Object.hasOwn(value, String(key))),
  ),
  anyOf: require((schemas, value) => fitting(schemas, value) > 0),
  oneOf: require((schemas, value) => fitting(schemas, value) === 1),
  not: require((schema, value) => fitting([schema], value) === 0),
  items: (schema, value, path) =>
    listOf(value)
      .slice(listOf(schema.prefixItems).length)
      .flatMap((item, index) => departures(schema.items, item, `${path}[${index}]`)),
  prefixItems: (schema, value, path) =>
    listOf(schema.prefixItems).flatMap((each, index) =>
      Array.isArray(value) && index < value.length ? departures(each, value[index], `${path}[${index}]`) : [],
    ),
  properties: (schema, value, path) =>
    membersOf(schema.properties).flatMap(([key, each]) =>
      isObject(value) && Object.hasOwn(value, key) ? departures(each, value[key], `${path}.${key}`) : [],
    ),
  additionalProperties: (schema, value, path) => {
    const known = new Set(membersOf(schema.properties).map(([key]) => key));
    return membersOf(value)
      .filter(([key]) => !known.has(key))
      .flatMap(([key, member]) =>
        schema.additionalProperties === false
          ? [`${path}: additional ${key}`]
          : departures(schema.additionalProperties, member, `${path}.${key}`),
      );
  },
  propertyNames: (schema, value, path) =>
    membersOf(value).flatMap(([key]) => departures(schema.propertyNames, key, `${path} key ${key}`)),
};

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
