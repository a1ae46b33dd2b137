import { describe, expect, test } from "vitest";
import { departures } from "./json-schema.js";

const POINT = {
  type: "object",
  properties: { x: { type: "integer", minimum: 0 }, tags: { type: "array", items: { enum: ["a", "b"] } } },
  required: ["x"],
  additionalProperties: false,
};
const PAIR = {
  type: "array",
  prefixItems: [{ type: "number" }, { type: "string" }],
  minItems: 2,
  maxItems: 2,
};
const NAMES = {
  type: "object",
  propertyNames: { type: "string", pattern: "^s" },
  additionalProperties: { anyOf: [{ const: 1 }, { type: "null" }] },
};

describe("departures from a JSON Schema", () => {
  test.each<[unknown, unknown]>([
    [POINT, { x: 0 }],
    [POINT, { x: 3, tags: ["a", "b", "a"] }],
    [PAIR, [1.5, "y"]],
    [{ type: ["number", "null"] }, null],
    [{ type: ["number", "null"] }, 1],
    [NAMES, {}],
    [NAMES, { s1: 1, s2: null }],
    [{ oneOf: [{ type: "string" }, { type: "null" }] }, null],
    [{ type: "array", items: { not: {} } }, []],
  ])("%j takes %j", (schema, value) => {
    expect(departures(schema, value, "$")).toEqual([]);
  });

  test.each<[unknown, unknown]>([
    [POINT, null],
    [POINT, []],
    [POINT, {}],
    [POINT, { x: -1 }],
    [POINT, { x: 0.5 }],
    [POINT, { x: "0" }],
    [POINT, { x: 0, y: 0 }],
    [POINT, { x: 0, tags: ["c"] }],
    [PAIR, [1]],
    [{ type: ["number", "null"] }, "1"],
    [PAIR, [1, "y", "z"]],
    [PAIR, ["y", 1]],
    [NAMES, { t: 1 }],
    [NAMES, { s: 2 }],
    [{ oneOf: [{ type: "string" }, { const: "a" }] }, "a"],
    [{ type: "array", items: { not: {} } }, [1]],
    [{ exclusiveMinimum: 0 }, 0],
    [{ maximum: 1 }, 2],
  ])("%j refuses %j", (schema, value) => {
    expect(departures(schema, value, "$")).not.toEqual([]);
  });

  test("an unknown keyword is not passed over", () => {
    expect(() => departures({ minLength: 1 }, "", "$")).toThrow("minLength");
  });
});
