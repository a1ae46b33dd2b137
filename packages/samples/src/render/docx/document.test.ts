import { expect, test } from "vitest";
import type { SampleDocument } from "../../layout/document.js";
import { cell, head } from "../../layout/table.js";
import { renderDocx } from "./document.js";

const DOCUMENT: SampleDocument = {
  title: "某局<2025>年部门预算",
  cover: ["样例"],
  contents: ["一、职能", "二、预算表", "1. 收入表"],
  sections: [
    {
      heading: "一、职能",
      blocks: [
        { kind: "paragraph", text: "甲 & 乙" },
        {
          kind: "table",
          table: {
            id: "x",
            caption: { title: "收入表", agency: "编制部门：某局", unit: "单位：元" },
            widths: [1, 1, 2],
            header: [
              [head("名称", 2), head("金额", 1, 2)],
              [head("合计"), head("其中")],
            ],
            body: [[cell("甲\n乙", "left"), cell("1.00", "right"), cell("", "right")]],
            note: "注：无。",
          },
        },
      ],
    },
  ],
};

/** The parts are stored as they are, so that their text stands in the file. */
async function text(): Promise<string> {
  return Buffer.from(await renderDocx(DOCUMENT)).toString("utf8");
}

test("cells that span are merged, with a cell that goes on in every row below", async () => {
  const file = await text();
  expect(file.match(/<w:gridSpan w:val="2"\/>/gu)).toHaveLength(1);
  expect(file.match(/<w:vMerge w:val="restart"\/>/gu)).toHaveLength(1);
  expect(file.match(/<w:vMerge\/>/gu)).toHaveLength(1);
  expect(file.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
  expect(file.match(/<w:tc>/gu)).toHaveLength(8);
});

test("what Word numbers does not stand in the text", async () => {
  const file = await text();
  expect(file).toContain(
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">职能</w:t>',
  );
  expect(file).toContain(
    '<w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">收入表</w:t>',
  );
  expect(file).toContain('w:val="chineseCounting"');
});

test("text is escaped, its lines are parted by breaks", async () => {
  const file = await text();
  expect(file).toContain("某局&lt;2025&gt;年部门预算");
  expect(file).toContain("甲 &amp; 乙");
  expect(file).toContain('甲</w:t><w:br/><w:t xml:space="preserve">乙');
});

test("the same document gives the same bytes", async () => {
  expect(await renderDocx(DOCUMENT)).toEqual(await renderDocx(DOCUMENT));
});
