import { describe, expect, test } from "vitest";
import { isRelative, packageOf, resolveInside, specifiersOf } from "./specifiers.js";

// Not written out, so that the check does not take the examples for imports of this file.
const LATER = "import";

describe("specifiersOf", () => {
  test.each([
    ["a default", 'import a from "x";', ["x"]],
    ["names over lines", 'import {\n  a,\n  type B as C,\n} from "x";', ["x"]],
    ["types only", 'import type { A } from "./a.js";', ["./a.js"]],
    ["all as one", 'import * as a from "x/y";', ["x/y"]],
    ["an effect", 'import "x";', ["x"]],
    ["an export", 'export { a } from "./a.js";\nexport * from "./b.js";', ["./a.js", "./b.js"]],
    ["a later import", `const a = await ${LATER}("./a.js");`, ["./a.js"]],
    ["a resolution", `const a = ${LATER}.meta.resolve("x/package.json");`, ["x/package.json"]],
    ["one thing twice", 'import a from "x";\nimport type { B } from "x";', ["x"]],
  ])("finds %s", (_, source, found) => {
    expect(specifiersOf(source)).toEqual(found);
  });

  test.each([
    ["a constant", 'export const from = "x";'],
    ["an export of its own", 'export { a };\nconst b = "x";'],
    ["a comment", '// import a from "x";\n * import a from "x";'],
    ["text", 'const text = "import a from x";'],
    ["nothing", ""],
  ])("passes over %s", (_, source) => {
    expect(specifiersOf(source)).toEqual([]);
  });
});

test.each([
  ["./a.js", true],
  ["../a.js", true],
  ["..", true],
  ["a", false],
  [".a", false],
  ["node:fs", false],
])("%s is relative: %s", (specifier, relative) => {
  expect(isRelative(specifier)).toBe(relative);
});

test.each([
  ["a", "a"],
  ["a/b/c", "a"],
  ["@s/a", "@s/a"],
  ["@s/a/b", "@s/a"],
])("%s belongs to %s", (specifier, name) => {
  expect(packageOf(specifier)).toBe(name);
});

test.each([
  ["src/a.ts", "./b.js", "src/b.js"],
  ["src/x/a.ts", "../b.js", "src/b.js"],
  ["bin/a.js", "../dist/b.js", "dist/b.js"],
  ["src/a.ts", "../../b.js", undefined],
  ["src/a.ts", "../../other/src/b.js", undefined],
])("from %s %s is %s", (from, specifier, path) => {
  expect(resolveInside(from, specifier)).toBe(path);
});
