import { describe, expect, test } from "vitest";
import { importCycles, importGraph } from "./cycles.js";

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe("importCycles", () => {
  test.each([
    ["nothing", {}],
    ["a chain", { a: ["b"], b: ["c"], c: [] }],
    ["two ways to one file", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }],
    ["a file that is not listed", { a: ["z"] }],
  ])("finds none in %s", (_, edges) => {
    expect(importCycles(graph(edges))).toEqual([]);
  });

  test.each([
    ["a file that imports itself", { a: ["a"] }, [["a", "a"]]],
    ["two files", { a: ["b"], b: ["a"] }, [["a", "b", "a"]]],
    ["a circle behind a chain", { a: ["b"], b: ["c"], c: ["d"], d: ["b"] }, [["b", "c", "d", "b"]]],
    [
      "two circles",
      { a: ["b"], b: ["a"], c: ["d"], d: ["c"] },
      [
        ["a", "b", "a"],
        ["c", "d", "c"],
      ],
    ],
  ])("finds %s", (_, edges, cycles) => {
    expect(importCycles(graph(edges))).toEqual(cycles);
  });
});

test("importGraph follows relative imports to the files there are", () => {
  const sources = [
    { path: "src/a.ts", text: 'import { b } from "./in/b.js";\nimport z from "zod";' },
    { path: "src/in/b.ts", text: 'export * from "../a.js";\nexport * from "./missing.js";' },
  ];
  expect(importGraph(sources)).toEqual(graph({ "src/a.ts": ["src/in/b.ts"], "src/in/b.ts": ["src/a.ts"] }));
});
