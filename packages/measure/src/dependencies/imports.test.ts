import { describe, expect, test } from "vitest";
import { importProblems } from "./imports.js";

const root = { name: "yusuan", devDependencies: { vitest: "4.1.12" } };
const problems = (text: string, path = "src/a/b.ts") =>
  importProblems(
    {
      folder: "normalizer",
      manifest: {
        name: "@yusuan/normalizer",
        dependencies: { "@yusuan/schema": "workspace:*", zod: "4.6.7" },
        devDependencies: { "fast-check": "4.10.2" },
      },
      sources: [{ path, text }],
    },
    root,
    new Set(["@yusuan/schema", "@yusuan/schema/names"]),
  );
const from = (specifier: string): string => `import { x } from ${JSON.stringify(specifier)};`;

describe("importProblems accepts", () => {
  test.each([
    ["a file beside", from("./c.js"), undefined],
    ["a file above", from("../c.js"), undefined],
    ["a built-in module", from("node:fs/promises"), undefined],
    ["another package by its index", from("@yusuan/schema"), undefined],
    ["another entry of it", from("@yusuan/schema/names"), undefined],
    ["another entry of it in a page", from("@yusuan/schema/names"), "web/a.ts"],
    ["types of its index in a page", from("@yusuan/schema").replace("import", "import type"), "web/a.ts"],
    ["its index in a test of a page", from("@yusuan/schema"), "web/a.test.ts"],
    ["a dependency", from("zod"), undefined],
    ["a part of a dependency", from("zod/mini"), undefined],
    ["the runner in a test", from("vitest"), "src/a.test.ts"],
    ["a tool in what tests share", from("fast-check"), "src/testing/a.ts"],
    ["what is built into pages", from("fast-check"), "web/a.ts"],
    ["the build in bin", from("../dist/index.js"), "bin/a.js"],
  ])("%s", (_, text, path) => {
    expect(problems(text, path)).toEqual([]);
  });
});

describe("importProblems refuses", () => {
  test.each([
    ["a subpath of another package", from("@yusuan/schema/dist/money.js"), "reaches into"],
    ["a way into another package", from("../../../schema/src/index.js"), "out of the package"],
    ["another layer", from("@yusuan/validator"), "may not use validator"],
    ["its own name", from("@yusuan/normalizer"), "imports itself"],
    ["a layer not declared", from("@yusuan/taxonomy"), "not among the dependencies"],
    ["an unknown package", from("lodash"), "not among the dependencies"],
    ["a tool of the tests outside of them", from("fast-check"), "not among the dependencies"],
  ])("%s", (_, text, said) => {
    expect(problems(text)).toEqual([expect.stringContaining(`packages/normalizer/src/a/b.ts: `)]);
    expect(problems(text)[0]).toContain(said);
  });

  test("the index of a package in a page", () => {
    expect(problems(from("@yusuan/schema"), "web/a.ts")).toEqual([
      'packages/normalizer/web/a.ts: takes values of "@yusuan/schema" into the pages; import types, or a smaller entry of it',
    ]);
  });

  test("a manifest that names another layer", () => {
    const manifest = { name: "@yusuan/schema", dependencies: { "@yusuan/cli": "workspace:*" } };
    expect(importProblems({ folder: "schema", manifest, sources: [] }, root, new Set())).toHaveLength(1);
  });
});
