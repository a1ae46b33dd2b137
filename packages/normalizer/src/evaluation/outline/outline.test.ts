import type { TextBlock } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { contentsBlocks } from "./contents.js";
import { outlineOf } from "./outline.js";

const blocksOf = (...texts: string[]): TextBlock[] =>
  texts.map((text, index) => ({ kind: "paragraph", id: `b${index + 1}`, page: 1, bbox: null, text }));
const outline = (...texts: string[]): string[] => {
  const blocks = blocksOf(...texts);
  return outlineOf(blocks, contentsBlocks(blocks)).map(
    ({ level, number, title }) => `${level} ${number ?? "-"} ${title}`,
  );
};

describe("the outline", () => {
  it("nests the ways of numbering as they are met", () => {
    expect(
      outline(
        "摘 要",
        "一、概况",
        "(一) 背景",
        "1.立项背景",
        "2.1 产出目标",
        "(1) 数量目标：",
        "（二）依据",
        "(1) 文件",
        "附件 2.基础表",
        "一、说明",
      ),
    ).toEqual([
      "1 - 摘要",
      "1 一 概况",
      "2 (一) 背景",
      "3 1 立项背景",
      "4 2.1 产出目标",
      "5 (1) 数量目标",
      "2 (二) 依据",
      "3 (1) 文件",
      "1 附件 2 基础表",
      "2 一 说明",
    ]);
  });

  it("leaves the table of contents out, with dots or without", () => {
    expect(
      outline("目 录", "一、概况\t5", "(一) 背景.....\t6", "(二) 依据 7", "一、概况", "正文在此。"),
    ).toEqual(["1 一 概况"]);
    expect(outline("目录", "一、概况", "二、结论", "引子很长。", "一、概况", "二、结论")).toEqual([
      "1 一 概况",
      "1 二 结论",
    ]);
  });

  it.each([
    "1.主管部门：区市政所、区财政局；",
    "1.《道路照明管理办法》",
    "(1)《道路照明管理",
    "1.您对照明是否满意?",
    "3.具体单位：甲科室、乙科室",
    "2.5万元用于更换",
    "一、全年完成更换。另有新增，不一一列举。",
    "表 1：预算执行情况表",
  ])("has no %s", (text) => {
    expect(outline(text)).toEqual([]);
  });
});
