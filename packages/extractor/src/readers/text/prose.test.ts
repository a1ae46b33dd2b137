import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.js";
import { proseBlocks } from "./prose.js";

const blocks = (text: string) =>
  proseBlocks(linesOf(text, 1e6)).map(({ kind, text: content, level }) =>
    level === undefined ? [kind, content] : [kind, content, level],
  );

describe("proseBlocks", () => {
  it.each([
    ["## 绩效目标", ["heading", "绩效目标", 2]],
    ["主要职能", ["heading", "主要职能"]],
    ["第一部分 概况", ["heading", "第一部分 概况", 1]],
    ["一、基本情况", ["heading", "一、基本情况", 2]],
    ["（一）收入预算", ["heading", "（一）收入预算", 3]],
    ["1. 行政运行", ["heading", "1. 行政运行", 4]],
    ["1.承办其他事项。", ["paragraph", "1.承办其他事项。"]],
    ["项目名称：某项目", ["paragraph", "项目名称：某项目"]],
    ["2020年1月1日", ["paragraph", "2020年1月1日"]],
    ["单位：元", ["note", "单位：元"]],
    ["注：本表为空表。", ["note", "注：本表为空表。"]],
  ])("%s", (text, block) => expect(blocks(text)).toEqual([block]));

  it("joins hard-wrapped lines and keeps their place", () => {
    const upper = "本部门二〇二〇年度收入预算总额与上一年度相比有所减少";
    const text = `${upper}\n${upper}\n主要原因是项目减少。`;
    expect(proseBlocks(linesOf(text, 9))).toEqual([
      {
        kind: "paragraph",
        page: 1,
        bbox: null,
        place: "lines 1-3",
        text: `${upper}${upper}主要原因是项目减少。`,
      },
    ]);
  });

  it("does not join a line with the next item", () => {
    const line = "本部门二〇二〇年度收入预算总额与上一年度相比有所减少";
    expect(blocks(`${line}\n2. ${line}`)).toHaveLength(2);
    expect(blocks(`${line}。\n${line}。`)).toHaveLength(2);
  });

  it("parts captions that stand on one line", () => {
    expect(blocks("编制部门：某局                单位：元")).toEqual([
      ["note", "编制部门：某局"],
      ["note", "单位：元"],
    ]);
  });
});
