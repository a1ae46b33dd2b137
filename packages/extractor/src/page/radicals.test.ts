import { describe, expect, it } from "vitest";
import { cleanText, unifyRadicals } from "./characters.js";
import { unifiedCharacter } from "./radicals.js";

describe("unifiedCharacter", () => {
  it.each([
    ["⻔", "门"],
    ["⻋", "车"],
    ["⻓", "长"],
    ["⻅", "见"],
    ["⻚", "页"],
    ["⼀", "一"],
    ["⽀", "支"],
    ["⾦", "金"],
    ["門", "門"],
    ["门", "门"],
  ])("%s is %s", (radical, character) => {
    expect(unifiedCharacter(radical)).toBe(character);
  });

  it("gives a unified character for every radical that stands for one", () => {
    for (let code = 0x2f00; code <= 0x2fd5; code++) {
      expect(unifiedCharacter(String.fromCodePoint(code))).toMatch(/^[\u4e00-\u9fff]$/u);
    }
  });
});

describe("unifyRadicals", () => {
  it("leaves everything else alone", () => {
    expect(unifyRadicals("2025年部⻔预算 １，０００．００")).toBe("2025年部门预算 １，０００．００");
    expect(cleanText("公务⽤⻋")).toBe("公务用车");
  });
});
