import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingDistance } from "./distance.js";
import { nearestWord, wordIndex } from "./nearest.js";
import { isStrayMark, withoutStrayMarks } from "./tidy.js";

const WORDS = [
  "收入总计",
  "支出总计",
  "合计",
  "小计",
  "一般公共预算",
  "政府性基金预算",
  "因公出国（境）费",
  "财政拨款收入",
];
const index = wordIndex(WORDS);
const near = (text: string, confidence: number) => nearestWord(index, text, { confidence, by: "list" })?.word;

describe("the nearest word", () => {
  it.each([
    ["合讣", 0.95, "合计"],
    ["攴出总计", 0.95, "支出总计"],
    ["-般公共预箕", 0.95, "一般公共预算"],
    ["|因公出国(境)费", 0.95, "因公出国（境）费"],
    ["政府性某金预算", 0.8, "政府性基金预算"],
    ["财政 拨款 收入", 0.99, "财政拨款收入"],
  ])("%s", (text, confidence, word) => {
    expect(near(text, confidence)).toBe(word);
  });

  it.each([
    ["of another shape, surely read", "政府性某金预算", 0.97],
    ["as near to two", "某计", 0.5],
    ["as near to two long ones", "某某总计", 0.5],
    ["too short", "计", 0.5],
    ["another word", "本年支出合计", 0.6],
    ["nothing", "", 0.5],
  ])("is none: %s", (_, text, confidence) => {
    expect(near(text, confidence)).toBeUndefined();
  });

  it("is the word itself, however it is set", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (word, confidence) => {
          expect(near([...word].join(" "), confidence)).toBe(word);
        },
      ),
    );
  });
});

describe("the distance of a reading", () => {
  const texts = fc.string({ unit: fc.constantFrom(..."一二三支出收入表袁|.1lO计讣"), maxLength: 12 });

  it("is none to itself, the same either way, and bounded by its limit", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const distance = readingDistance(a, b, 100);
        expect(readingDistance(a, a, 0)).toBe(0);
        expect(readingDistance(b, a, 100)).toBeCloseTo(distance);
        expect(readingDistance(a, b, distance)).toBeCloseTo(distance);
        if (distance > 0.1) expect(readingDistance(a, b, distance - 0.1)).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("counts similar characters for less", () => {
    expect(readingDistance("总袁", "总表", 9)).toBeLessThan(readingDistance("总国", "总表", 9));
    expect(readingDistance("一公", "三公", 9)).toBeLessThan(1);
    expect(readingDistance("合计计", "合计", 9)).toBeLessThan(1);
  });
});

it("marks of rules are taken off the edges, and are no text", () => {
  expect(withoutStrayMarks("|行政运行._")).toBe("行政运行");
  expect(withoutStrayMarks("“三公”经费")).toBe("三公”经费");
  expect(withoutStrayMarks("项目名称：")).toBe("项目名称：");
  expect(["|", "_", "'", "|."].every(isStrayMark)).toBe(true);
  expect(["-", "—", "。。。", "0", "|1", ""].some(isStrayMark)).toBe(false);
});
