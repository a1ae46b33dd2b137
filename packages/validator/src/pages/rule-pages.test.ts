import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rulePages } from "./rule-pages.js";

const FOLDER = new URL("../../../../docs/rules/", import.meta.url);

describe("docs/rules", () => {
  test.each([...rulePages()])("%s is what `npm run rules` writes", (name, text) => {
    expect(readFileSync(new URL(name, FOLDER), "utf8")).toBe(text);
  });

  test("holds nothing else", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...rulePages().keys()].sort());
  });
});
