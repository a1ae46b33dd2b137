import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FAMILIES, RULES } from "./catalogue.js";

describe("catalogue", () => {
  test("every rule has its own id", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  const rules = [...FAMILIES].flatMap(([family, members]) =>
    members.map((rule) => [family, rule.id, rule] as const),
  );
  test.each(rules)("%s/%s is frozen and has a module and a test", (family, id, rule) => {
    expect(Object.isFrozen(rule)).toBe(true);
    expect(existsSync(new URL(`${family}/${id}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`${family}/${id}.test.ts`, import.meta.url))).toBe(true);
  });
});
