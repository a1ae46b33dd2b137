import { describe, expect, test } from "vitest";
import { ordinal } from "./ordinals.js";
import { readWord } from "./testing/read.js";
import { p, tbl, tc, wordFile } from "./testing/word-file.js";

const level = (index: number, way: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${way}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (text: string, list: number, at = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

const OUTLINE = abstract(
  0,
  level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3."),
);

async function textsOf(body: string, numbering: string, styles = ""): Promise<readonly string[]> {
  const { blocks } = await readWord(wordFile(body, { numbering, styles }));
  return blocks.map((block) =>
    block.kind === "table" ? block.cells.map(({ text }) => text).join("|") : block.text,
  );
}

describe("numbers of lists are printed as Word prints them", () => {
  test("levels count on and begin anew below a higher one", async () => {
    const body = [
      item("职能", 1),
      item("机构", 1),
      item("内设", 1, 1),
      item("直属", 1, 1),
      item("某处", 1, 2),
      item("说明", 1),
      item("收入", 1, 1),
      item("某项", 1, 2),
    ].join("");
    expect(await textsOf(body, OUTLINE + num(1, 0))).toEqual([
      "一、职能",
      "二、机构",
      "（一）内设",
      "（二）直属",
      "1. 某处",
      "三、说明",
      "（一）收入",
      "1. 某项",
    ]);
  });

  test("lists of one definition go on with each other's count, unless one begins anew", async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const body = [item("a", 1), item("b", 2), item("c", 3), item("d", 3), item("e", 1)].join("");
    expect(await textsOf(body, OUTLINE + num(1, 0) + num(2, 0) + num(3, 0, anew))).toEqual([
      "一、a",
      "二、b",
      "一、c",
      "二、d",
      "三、e",
    ]);
  });

  test("numbers of several levels in one label, in digits where the level says so", async () => {
    const numbering =
      abstract(
        0,
        level(0, "chineseCounting", "第%1部分") +
          level(1, "decimal", "%1.%2", '<w:isLgl/><w:suff w:val="nothing"/>'),
      ) + num(1, 0);
    expect(await textsOf(item("甲", 1) + item("乙", 1, 1), numbering)).toEqual(["第一部分 甲", "1.1乙"]);
  });

  test("a style brings its list and its level; the paragraph may leave it", async () => {
    const numbering =
      abstract(
        0,
        level(0, "chineseCounting", "%1、", '<w:pStyle w:val="A"/>') +
          level(1, "decimal", "%2．", '<w:pStyle w:val="B"/>'),
      ) + num(1, 0);
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body =
      p("甲", '<w:pStyle w:val="A"/>') +
      p("乙", '<w:pStyle w:val="B"/>') +
      p("丙", '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p("丁", '<w:pStyle w:val="A"/>');
    expect(await textsOf(body, numbering, style("A") + style("B"))).toEqual([
      "一、甲",
      "1．乙",
      "丙",
      "二、丁",
    ]);
  });

  test("cells that hold nothing but their number", async () => {
    const numbering = abstract(0, level(0, "decimal", "%1")) + num(1, 0);
    const body = tbl([1, 2, 3].map((row) => [tc(item("", 1)), `${row}.50`]));
    expect(await textsOf(body, numbering)).toEqual(["1|1.50|2|2.50|3|3.50"]);
  });

  test("a bullet is a sign, an unknown list prints nothing", async () => {
    const numbering = abstract(0, level(0, "bullet", "\uf0b7")) + num(1, 0);
    expect(await textsOf(item("a", 1) + item("b", 7), numbering)).toEqual(["• a", "b"]);
  });
});

test.each<[string, number, string]>([
  ["chineseCounting", 10, "十"],
  ["chineseCounting", 11, "十一"],
  ["chineseCounting", 20, "二十"],
  ["chineseCountingThousand", 105, "一百零五"],
  ["chineseCountingThousand", 110, "一百一十"],
  ["chineseCountingThousand", 1001, "一千零一"],
  ["ideographDigital", 20, "二〇"],
  ["chineseLegalSimplified", 12, "拾贰"],
  ["ideographTraditional", 11, "甲"],
  ["decimalEnclosedCircle", 21, "㉑"],
  ["decimalEnclosedParen", 3, "⑶"],
  ["decimalZero", 7, "07"],
  ["decimalFullWidth", 12, "１２"],
  ["upperRoman", 1994, "MCMXCIV"],
  ["lowerLetter", 28, "bb"],
  ["none", 3, ""],
  ["of a later edition", 3, "3"],
])("%s %i is %j", (way, value, text) => {
  expect(ordinal(value, way)).toBe(text);
});
