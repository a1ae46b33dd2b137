import { describe, expect, test } from "vitest";
import { runOf } from "../../page/runs.js";
import { print, printRun } from "../../testing/print.js";
import { cellWords } from "./words.js";

const words = (...parts: Parameters<typeof print>[]) =>
  cellWords(runOf(parts.flatMap((part) => print(...part)))).map((word) => word.text);

describe("cellWords parts", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "a number and a word with a narrow gap",
      words(["208", 0, 10], ["社会保障", 17, 10]),
      ["208", "社会保障"],
    ],
    ["words with half a glyph between them", words(["收入", 0, 10], ["支出", 25, 10]), ["收入", "支出"]],
    ["two amounts that touch", words(["1,234.00", 0, 10], ["56.00", 40, 10]), ["1,234.00", "56.00"]],
    ["two codes", words(["201", 0, 10], ["03", 20, 10]), ["201", "03"]],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("cellWords keeps whole", () => {
  test.each<[string, readonly string[], string]>([
    ["a word", words(["社会保障", 0, 10]), "社会保障"],
    ["a number and a word that touch", words(["2020", 0, 10], ["年", 20, 10]), "2020年"],
    ["a number with six decimals", words(["7,307.415381", 0, 10]), "7,307.415381"],
    ["a number set wide", words(["1234", 0, 10, { gap: 3 }]), "1234"],
    [
      "a number with gaps at its separators",
      words(["1,", 0, 10], ["097.", 14, 10], ["43", 38, 10]),
      "1,097.43",
    ],
  ])("%s", (_, found, expected) => {
    expect(found.map((word) => word.replaceAll(" ", ""))).toEqual([expected]);
  });

  test("a run with nothing to part is the same run", () => {
    const run = printRun("合计", 0, 10);
    expect(cellWords(run)).toEqual([run]);
  });
});
