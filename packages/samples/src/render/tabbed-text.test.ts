import { describe, expect, it } from "vitest";
import type { SampleDocument } from "../layout/document.js";
import { head } from "../layout/table.js";
import { renderTabbed } from "./tabbed-text.js";

const document: SampleDocument = {
  title: "标题",
  cover: [],
  contents: ["一、概况", "(一) 背景"],
  sections: [
    {
      blocks: [
        { kind: "heading", level: 2, text: "一、概况" },
        { kind: "paragraph", text: "一段话。" },
        {
          kind: "table",
          table: {
            id: "x",
            titleRows: ["表名"],
            widths: [1, 1, 1],
            header: [],
            body: [
              [head("甲\n乙", 2), head("丙", 1, 2)],
              [head("丁"), head("戊")],
            ],
          },
        },
      ],
    },
  ],
};
const pages = new Map([["一、概况", 3]]);

describe("renderTabbed", () => {
  it("saves a row on a line and leaves covered places empty", () => {
    const text = renderTabbed(document, { marksHeadings: true, quirks: [] }, pages);
    expect(text).toBe(
      "\n\n# 标题\n\n目 录\n\n一、概况\t3\n(一) 背景\n\n## 一、概况\n\n一段话。\n\n表名\t\t\n甲 乙\t丙\t\n\t丁\t戊\n",
    );
  });

  it("applies a quirk where its passage stands once, and refuses it elsewhere", () => {
    const with_ = (passage: string) =>
      renderTabbed(document, { marksHeadings: false, quirks: [[passage, "|"]] }, pages);
    expect(with_("一段")).toContain("|话");
    expect(() => with_("一、概况")).toThrow(RangeError);
    expect(() => with_("没有")).toThrow(RangeError);
  });
});
