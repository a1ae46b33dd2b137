import { describe, expect, test } from "vitest";
import { documentProblems } from "./documented.js";
import type { Workspace } from "./workspace.js";

const workspace = (document: string): Workspace => ({
  root: { name: "yusuan", devDependencies: { vitest: "4.1.12" } },
  packages: [
    {
      folder: "schema",
      manifest: { name: "@yusuan/schema", dependencies: { zod: "4.6.7", "@yusuan/x": "workspace:*" } },
      sources: [],
    },
    {
      folder: "samples",
      manifest: { name: "@yusuan/samples", dependencies: { pdfkit: "0.20.2" } },
      sources: [],
    },
  ],
  document,
});
const HEAD = "| name | version | licence | why |\n|---|---|---|---|\n";
const ZOD = "| `zod` | 4.6.7 | MIT | models |\n";
const REST = `## Development\n${HEAD}| vitest | 4.1.12 | MIT | tests |\n| pdfkit | 0.20.2 | MIT | samples |\n`;
const problems = (document: string) => documentProblems(workspace(document));

test("a complete list has no problem", () => {
  expect(problems(`# Dependencies\n\n## Runtime\n${HEAD}${ZOD}${REST}`)).toEqual([]);
});

describe("documentProblems tells", () => {
  test.each([
    ["a missing line", `## Runtime\n${HEAD}${REST}`, "zod 4.6.7 (@yusuan/schema) has no line"],
    ["another version", `## Runtime\n${HEAD}${ZOD.replace("4.6.7", "4.6.6")}${REST}`, "zod is 4.6.7"],
    ["no version", `## Runtime\n${HEAD}${ZOD.replace("4.6.7", "")}${REST}`, "without a version"],
    ["no licence", `## Runtime\n${HEAD}${ZOD.replace("MIT", "")}${REST}`, "zod has no licence"],
    ["no reason", `## Runtime\n${HEAD}${ZOD.replace("models", "")}${REST}`, "zod has no reason"],
    ["another purpose", `${REST}${ZOD}`, "zod belongs under runtime"],
    ["a line too many", `## Runtime\n${HEAD}${ZOD}| left | 1.0.0 | MIT | pad |\n${REST}`, "left is used by"],
  ])("%s", (_, document, said) => {
    expect(problems(document)).toEqual([expect.stringContaining(said)]);
  });

  test("a dependency in two versions", () => {
    const base = workspace(`## Runtime\n${HEAD}${ZOD}${REST}`);
    const other = { folder: "cli", manifest: { name: "c", dependencies: { zod: "4.0.0" } }, sources: [] };
    expect(documentProblems({ ...base, packages: [...base.packages, other] })).toEqual([
      expect.stringContaining("zod is 4.0.0 in c, 4.6.7 here"),
    ]);
  });
});
