import { expect, test } from "vitest";
import { unusedDependencies } from "./unused.js";

const unused = (manifest: object, text: string) =>
  unusedDependencies({
    folder: "m",
    manifest: { name: "m", ...manifest },
    sources: [{ path: "src/a.ts", text }],
  });
const dependencies = (...names: readonly string[]) => ({
  dependencies: Object.fromEntries(names.map((name) => [name, "1.0.0"])),
});

test.each([
  ["an import", dependencies("zod"), 'import { z } from "zod";'],
  ["a part", dependencies("@s/a"), 'import a from "@s/a/part.js";'],
  ["a resolution", dependencies("zod"), 'require.resolve("zod/package.json");'],
  [
    "a part of a scope that is known later",
    dependencies("@s/a", "@s/b"),
    `resolve(\`@s/\${language}/package.json\`);`,
  ],
  ["a script", { ...dependencies("vite"), scripts: { web: "vite build --logLevel warn" } }, ""],
  ["the types of what is used", dependencies("a", "@types/a"), 'import "a";'],
  ["the types of what is used, in a scope", dependencies("@s/a", "@types/s__a"), 'import "@s/a";'],
])("%s uses a dependency", (_, manifest, text) => {
  expect(unused(manifest, text)).toEqual([]);
});

test.each([
  ["nothing", dependencies("zod"), "", ["zod"]],
  ["a word", dependencies("zod"), "// zod reads it", ["zod"]],
  ["another name that begins so", dependencies("zod"), 'import "zod-mini";', ["zod"]],
  ["another of its scope", dependencies("@s/a"), 'import "@s/b";', ["@s/a"]],
  ["types without what they describe", dependencies("@types/a"), 'import "a";', ["@types/a"]],
  ["another group", { devDependencies: { vite: "1.0.0" } }, "", ["vite"]],
])("%s does not", (_, manifest, text, names) => {
  expect(unused(manifest, text)).toEqual(names.map((name) => `m: nothing uses its dependency ${name}`));
});
