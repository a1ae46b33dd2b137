import { expect, test } from "vitest";
import { deadExports } from "./dead-exports.js";

type Files = Readonly<Record<string, string>>;

/** Files by `package/path`. */
function dead(files: Files): readonly string[] {
  const folders = [...new Set(Object.keys(files).map((name) => name.split("/")[0] ?? ""))];
  return deadExports(
    folders.map((folder) => ({
      folder,
      manifest: { name: `@yusuan/${folder}` },
      sources: Object.entries(files)
        .filter(([name]) => name.startsWith(`${folder}/`))
        .map(([name, text]) => ({ path: name.slice(folder.length + 1), text })),
    })),
  );
}

const A = "export const used = 1;\n";

test.each<[string, Files]>([
  ["an import", { "a/src/a.ts": A, "a/src/b.ts": 'import { used } from "./a.js";' }],
  ["a renamed import", { "a/src/a.ts": A, "a/src/b.ts": 'import { used as x } from "./a.js";' }],
  [
    "an import of a type over several lines",
    { "a/src/a.ts": "export type T = 1;\n", "a/src/x/b.ts": 'import {\n  u,\n  type T,\n} from "../a.js";' },
  ],
  ["a test", { "a/src/a.ts": A, "a/src/a.test.ts": 'import { used } from "./a.js";' }],
  ["a program", { "a/src/a.ts": A, "a/bin/a.js": 'import { used } from "../dist/a.js";' }],
  ["a later import", { "a/src/a.ts": A, "a/src/b.ts": 'const { used } = await import("./a.js");' }],
  ["a star", { "a/src/a.ts": A, "a/src/index.ts": 'export * from "./a.js";' }],
  ["the public", { "a/src/index.ts": '// public API\nexport { used } from "./a.js";', "a/src/a.ts": A }],
  [
    "another package, through the index",
    {
      "a/src/a.ts": A,
      "a/src/index.ts": 'export { used as u } from "./a.js";',
      "b/src/b.ts": 'import { u } from "@yusuan/a";',
    },
  ],
  [
    "another package, through an entry",
    { "a/src/a.ts": A, "b/src/b.ts": 'import { used } from "@yusuan/a/a";' },
  ],
])("%s uses an export", (_, files) => {
  expect(dead(files)).toEqual([]);
});

test.each<[string, Files, string]>([
  ["no file", { "a/src/a.ts": A }, "packages/a/src/a.ts: no other file uses the export used"],
  [
    "only the file itself",
    { "a/src/a.ts": "export async function f() {\n  return f();\n}\n" },
    "packages/a/src/a.ts: no other file uses the export f",
  ],
  [
    "a file of the same name elsewhere",
    { "a/src/a.ts": A, "a/src/x/b.ts": 'import { used } from "./a.js";' },
    "packages/a/src/a.ts: no other file uses the export used",
  ],
  [
    "an index that nobody imports",
    { "a/src/a.ts": A, "a/src/index.ts": 'export { used } from "./a.js";' },
    "packages/a/src/index.ts: no other file uses the export used",
  ],
  [
    "a comment",
    { "a/src/a.ts": A, "a/src/b.ts": '// import { used } from "./a.js";' },
    "packages/a/src/a.ts: no other file uses the export used",
  ],
])("%s does not", (_, files, problem) => {
  expect(dead(files)).toEqual([problem]);
});
