import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkDependencies } from "./check.js";
import { loadWorkspace } from "./load-workspace.js";

test("every kind of problem is told, with its place", () => {
  const problems = checkDependencies({
    root: { name: "yusuan", devDependencies: { vitest: "^4" } },
    packages: [
      {
        folder: "schema",
        manifest: { name: "@yusuan/schema", dependencies: { pad: "1.0.0" } },
        sources: [
          { path: "src/a.ts", text: 'import "./b.js";\nimport "zod";' },
          { path: "src/b.ts", text: 'import "./a.js";' },
        ],
      },
    ],
    document: "",
  });
  expect(problems).toEqual([
    'yusuan: vitest is "^4"; pin one version',
    "docs/dependencies.md: vitest ^4 (yusuan) has no line",
    "docs/dependencies.md: pad 1.0.0 (@yusuan/schema) has no line",
    "@yusuan/schema: nothing uses its dependency pad",
    'packages/schema/src/a.ts: "zod" is not among the dependencies of the package',
    "packages/schema: cycle src/a.ts → src/b.ts → src/a.ts",
  ]);
});

test("the workspace is read with its manifests, sources and list", () => {
  const workspace = loadWorkspace(fileURLToPath(new URL("../../../../", import.meta.url)));
  expect(workspace.packages.map(({ folder }) => folder)).toContain("schema");
  expect(workspace.document).toContain("| zod |");
  const measure = workspace.packages.find(({ folder }) => folder === "measure");
  expect(measure?.sources.map(({ path }) => path)).toContain("src/dependencies/check.test.ts");
  expect(measure?.sources.map(({ path }) => path)).toContain("bin/dependencies.js");
});
