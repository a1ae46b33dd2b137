import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES } from "./catalogue.js";

describe("catalogue", () => {
  test("every rule has its own id", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s is frozen and has a module and a test",
    (id, rule) => {
      expect(Object.isFrozen(rule)).toBe(true);
      expect(existsSync(new URL(`${id}.ts`, import.meta.url))).toBe(true);
      expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true);
    },
  );
});
