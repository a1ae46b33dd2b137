import { describe, expect, test } from "vitest";
import { rational, show } from "../../../arithmetic/rational.js";
import { fulfils, statedValue, toldDifferently } from "./stated-value.js";

describe("statedValue", () => {
  test.each([
    ["全年办结率为100%。", "办结率", "100", "exact", "100%"],
    ["总体满意度为 80%以上。", "满意度", "80", "at-least", "80%以上"],
    ["满意度不低于90%", "满意度", "90", "at-least", "不低于90%"],
    ["满意度＞90％", "满意度", "90", "above", ">90%"],
    ["重访率低于30%", "重访率", "30", "below", "低于30%"],
    ["办结率100%，其中一季度办结率为100%", "办结率", "100", "exact", "100%"],
  ])("%s", (text, name, value, bound, printed) => {
    const stated = statedValue(text, name);
    expect(stated && { value: show(stated.value), bound: stated.bound, text: stated.text }).toEqual({
      value,
      bound,
      text: printed,
    });
  });

  test.each([
    ["办结率和接待率较好", "办结率"],
    ["办结率约90%", "办结率"],
    ["办结率为90%左右", "办结率"],
    ["甲办结率为90%，乙办结率为80%", "办结率"],
    ["接待率为90%", ""],
  ])("not stated: %s", (text, name) => {
    expect(statedValue(text, name)).toBeUndefined();
  });
});

const told = (bound: "exact" | "at-least" | "above" | "at-most" | "below", value: string) => ({
  bound,
  value: rational(value),
  text: "",
});

test.each([
  [told("exact", "95"), told("exact", "95"), false],
  [told("exact", "95"), told("exact", "94"), true],
  [told("above", "90"), told("at-least", "80"), true],
  [told("above", "90"), told("at-least", "95"), false],
  [told("exact", "92"), told("at-least", "90"), false],
  [told("above", "90"), told("exact", "90"), true],
  [told("below", "30"), told("at-most", "40"), true],
  [told("below", "30"), told("at-least", "20"), false],
])("told differently: %o %o", (one, other, differs) => {
  expect(toldDifferently(one, other)).toBe(differs);
});

test("a bound is fulfilled from its own side", () => {
  expect(fulfils(rational("90"), told("above", "90"))).toBe(false);
  expect(fulfils(rational("90"), told("at-least", "90"))).toBe(true);
  expect(fulfils(rational("30"), told("below", "30"))).toBe(false);
});
