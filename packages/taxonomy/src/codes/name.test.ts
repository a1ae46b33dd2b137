import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeName, withinDistance, withoutSuffix } from "./name.js";

describe("normalizeName", () => {
  test.each([
    ["维修（护）费", "维修(护)费"],
    ["维修〔护〕费", "维修(护)费"],
    [" 行 政\u3000运\n行\u200b", "行政运行"],
    ["在乡复员,退伍军人生活补助", "在乡复员、退伍军人生活补助"],
    ["在乡复员，退伍军人生活补助", "在乡复员、退伍军人生活补助"],
    ["“两庭”建设", '"两庭"建设'],
    ["其它支出", "其他支出"],
    ["公务⽤⻋".replace("⻋", "车"), "公务用车"],
    ["", ""],
  ])("%j becomes %j", (name, normalized) => {
    expect(normalizeName(name)).toBe(normalized);
  });

  test("is its own normal form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const once = normalizeName(name);
        expect(normalizeName(once)).toBe(once);
      }),
    );
  });
});

test.each([
  ["教育支出", "教育"],
  ["支出", "支出"],
  ["支出功能", "支出功能"],
])("%s without its suffix is %s", (name, bare) => {
  expect(withoutSuffix(name)).toBe(bare);
});

/** Levenshtein's distance by its definition. */
function distance(a: readonly string[], b: readonly string[]): number {
  const [first, ...restA] = a;
  const [other, ...restB] = b;
  if (first === undefined) return b.length;
  if (other === undefined) return a.length;
  return Math.min(
    distance(restA, b) + 1,
    distance(a, restB) + 1,
    distance(restA, restB) + (first === other ? 0 : 1),
  );
}

describe("withinDistance", () => {
  test.each([
    ["", "", 0, true],
    ["", "甲", 0, false],
    ["", "甲", 1, true],
    ["甲乙", "", 2, true],
    ["职业医疗", "职工医疗", 1, true],
    ["保险费", "保险缴费", 1, true],
    ["甲乙丙", "乙丙甲", 1, false],
    ["甲乙丙", "乙丙甲", 2, true],
  ])("%j and %j by %d: %s", (a, b, limit, within) => {
    expect(withinDistance(a, b, limit)).toBe(within);
  });

  test("agrees with the definition", () => {
    const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(withinDistance(a, b, limit)).toBe(distance([...a], [...b]) <= limit);
      }),
    );
  });
});
