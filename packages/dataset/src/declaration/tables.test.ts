import * as schema from "@yusuan/schema";
import { expect, test } from "vitest";
import * as common from "./common.js";
import * as audit from "./tables/audit.js";
import * as claims from "./tables/claims.js";
import * as documents from "./tables/documents.js";
import * as projects from "./tables/projects.js";
import * as statements from "./tables/statements.js";
import { TABLES } from "./tables.js";

test("names are snake case and each stands once", () => {
  const names = TABLES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, fields } of TABLES) {
    const own = fields.map((field) => field.name);
    expect(new Set(own).size, name).toBe(own.length);
    for (const each of [name, ...own]) expect(each).toMatch(/^[a-z][a-z0-9_]*$/u);
  }
});

test("keys name fields, foreign ones the primary key of a table that stands before", () => {
  for (const [index, { name, fields, primaryKey, foreignKeys }] of TABLES.entries()) {
    const own = new Map(fields.map((field) => [field.name, field]));
    for (const key of primaryKey) expect(own.get(key)?.required, `${name}.${key}`).toBe(true);
    for (const key of foreignKeys) {
      const target = TABLES.slice(0, index + 1).find((table) => table.name === key.table);
      expect(target?.primaryKey, `${name} → ${key.table}`).toEqual(key.to);
      for (const each of key.fields) expect(own.has(each), `${name}.${each}`).toBe(true);
    }
  }
});

test("everything is described in both languages, and decimals say their digits", () => {
  for (const { name, about, fields } of TABLES) {
    for (const text of [about, ...fields.map((field) => field.about)]) {
      expect(text.en, name).not.toBe("");
      expect(text.zh, name).toMatch(/\p{Script=Han}/u);
    }
    for (const field of fields)
      expect(field.digits !== undefined, `${name}.${field.name}`).toBe(field.type === "decimal");
  }
});

test("the values of a field are those of the model", () => {
  const { columns: _, ...statement } = schema.statementSchema.shape;
  const pairs: readonly (readonly [object, readonly string[]])[] = [
    [common.STATUS_VALUES, schema.figureStatusSchema.options],
    [documents.DOCUMENT_KINDS, schema.documentKindSchema.options],
    [statements.CODE_STATUSES, schema.codeStatusSchema.options],
    [statements.UNIT_SOURCES, statement.unitSource.options],
    [statements.RECOGNITIONS, statement.recognizedBy.options],
    [statements.ROLES, schema.lineSchema.shape.role.options],
    [statements.SIDES, schema.lineSchema.shape.side.unwrap().options],
    [statements.CLASSIFICATIONS, schema.lineSchema.shape.classification.unwrap().options],
    [projects.PROJECT_FORMS, schema.projectFormSchema.options],
    [projects.OPERATORS, schema.indicatorValueSchema.shape.operator.unwrap().options],
    [claims.CLAIM_KINDS, schema.claimSchema.shape.kind.options],
    [claims.DIRECTIONS, schema.claimSchema.shape.direction.unwrap().options],
    [claims.RELATIONS, schema.claimSchema.shape.related.element.shape.as.options],
    [audit.RELATION_VALUES, schema.identitySchema.shape.relation.options],
    [audit.OUTCOMES, schema.identitySchema.shape.outcome.options],
    [audit.VERDICTS, schema.findingSchema.shape.verdict.options],
  ];
  for (const [values, options] of pairs) expect(Object.keys(values).sort()).toEqual([...options].sort());
  const forms = TABLES.find(({ name }) => name === "statements")?.fields.find(({ name }) => name === "form");
  expect(Object.keys(forms?.values ?? {}).sort()).toEqual([...schema.formSchema.options].sort());
});
