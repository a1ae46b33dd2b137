import { describe, expect, it } from "vitest";
import { readLabel } from "./labels.js";
import { outline } from "./outline.js";

const read = (...labels: readonly string[]) => {
  const { parents, groups } = outline(labels.map((label) => ({ id: label, ...readLabel(label) })));
  return { parents: Object.fromEntries(parents), groups: [...groups] };
};

describe("outline", () => {
  it("puts numbered lines under the one they divide", () => {
    expect(read("一、甲", "1. 乙", "2. 丙", "二、丁")).toEqual({
      parents: { "1. 乙": "一、甲", "2. 丙": "一、甲" },
      groups: ["一、甲"],
    });
  });

  it("nests to any depth", () => {
    expect(read("一、甲", "（一）乙", "1. 丙", "（二）丁").parents).toEqual({
      "（一）乙": "一、甲",
      "1. 丙": "（一）乙",
      "（二）丁": "一、甲",
    });
  });

  it("makes no group of what a 其中 names", () => {
    expect(read("一、甲", "其中：乙", "二、丙")).toEqual({ parents: { "其中：乙": "一、甲" }, groups: [] });
    expect(read("一、甲", "其中：1. 乙", "2. 丙").groups).toEqual([]);
  });

  it("leaves lines without ordinals at the top", () => {
    expect(read("甲", "乙")).toEqual({ parents: {}, groups: [] });
  });
});
