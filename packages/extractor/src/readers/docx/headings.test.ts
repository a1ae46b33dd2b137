import { describe, expect, test } from "vitest";
import { readWord } from "./testing/read.js";
import { p, run, tbl, wordFile } from "./testing/word-file.js";

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:sz w:val="21"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="节"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/><w:basedOn w:val="1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="R"><w:name w:val="R"/><w:basedOn w:val="R"/></w:style>';
const PROSE = p("本部门主要职能是负责全区的相关工作，包括制定计划并组织实施。");

async function shownOf(body: string): Promise<readonly unknown[]> {
  const { shown } = await readWord(wordFile(PROSE + body, { styles: STYLES }));
  return shown.slice(1);
}

describe("headings", () => {
  test.each<[string, string, string]>([
    ["by a built-in style", p("主要职能", '<w:pStyle w:val="1"/>'), "heading 1: 主要职能"],
    [
      "by the outline level of a style that is based on it",
      p("机构", '<w:pStyle w:val="X"/>'),
      "heading 2: 机构",
    ],
    ["by an outline level of their own", p("机构设置", '<w:outlineLvl w:val="3"/>'), "heading 4: 机构设置"],
    [
      "not with the level of body text",
      p("机构设置", '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
      "paragraph: 机构设置",
    ],
    [
      "not where a sentence has the style",
      p("本部门设置三个科室。", '<w:pStyle w:val="1"/>'),
      "paragraph: 本部门设置三个科室。",
    ],
    ["by larger type", p(run("2025年部门预算", '<w:sz w:val="44"/>')), "heading 1: 2025年部门预算"],
    ["by being centred", p("目录", '<w:jc w:val="center"/>'), "heading 2: 目录"],
    ["by their number", p("（一）收入情况"), "heading 3: （一）收入情况"],
    ["not in a table of contents", p("一、职能", '<w:pStyle w:val="T1"/>'), "paragraph: 一、职能"],
    ["not with a style that is based on itself", p("正文", '<w:pStyle w:val="R"/>'), "paragraph: 正文"],
  ])("%s", async (_, body, expected) => {
    expect(await shownOf(body)).toEqual([expected]);
  });

  test("those that only look so stand below the outline", async () => {
    const body = p("部门预算表", '<w:pStyle w:val="X"/>') + p("部门收入总表", '<w:jc w:val="center"/>');
    expect(await shownOf(body)).toEqual(["heading 2: 部门预算表", "heading 4: 部门收入总表"]);
  });
});

test("title, body and unit above a table are bound to it", async () => {
  const body =
    p("2025年部门收入预算总表", '<w:jc w:val="center"/>') +
    p(`${run("编制部门：某某局")}<w:r><w:tab/></w:r>${run("单位：万元")}`) +
    p("") +
    tbl([
      ["科目", "金额"],
      ["合计", "1.00"],
    ]) +
    p("注：本表不含上年结转。");
  const { blocks } = await readWord(wordFile(PROSE + body, { styles: STYLES }));
  expect(blocks[3]).toMatchObject({
    title: "2025年部门收入预算总表",
    unit: "万元",
    preparedBy: "某某局",
    captions: ["b2", "b3"],
    notes: ["b4"],
  });
});
