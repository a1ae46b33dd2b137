import { describe, expect, it } from "vitest";
import { codeParts, rollUp } from "./rollup.js";

describe("rollUp", () => {
  it("puts each level before what it sums up", () => {
    const lines = ["2080505", "2010302", "2010301"].map((code) => ({ code }));
    expect(rollUp(lines, [3, 5, 7]).map((row) => [row.code, row.lines.length])).toEqual([
      ["201", 2],
      ["20103", 2],
      ["2010301", 1],
      ["2010302", 1],
      ["208", 1],
      ["20805", 1],
      ["2080505", 1],
    ]);
  });
});

describe("codeParts", () => {
  it.each([
    ["201", ["201", "", ""]],
    ["20103", ["201", "03", ""]],
    ["2010301", ["201", "03", "01"]],
  ])("%s", (code, parts) => expect(codeParts(code, 3)).toEqual(parts));
});
