import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "./json-schema.js";

const folder = new URL("../../../schemas/", import.meta.url);

describe("the files in schemas/", () => {
  test("are those of the models", () => {
    expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort());
  });

  test.each([...jsonSchemas()])("%s is current (npm run schemas)", (name, text) => {
    expect(readFileSync(new URL(name, folder), "utf8")).toBe(text);
  });

  test.each([...jsonSchemas()])("%s is a closed JSON Schema object", (_, text) => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
    });
  });
});
