import { describe, expect, test } from "vitest";
import { cellsOf, outline, readHtml } from "./testing/html.js";

const DATA = "<tr><td>科目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr>";
const READ = [
  ["科目", "金额"],
  ["合计", "1.00"],
];

describe("spans", () => {
  test.each([
    [
      "0 rows reach to the end of the group",
      "<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d",
      ["0,0 3×1 a", "0,1 1×1 b", "1,1 1×1 c", "2,1 1×1 d"],
    ],
    [
      "end with their group",
      "<thead><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d",
      ["0,0 1×1 a", "0,1 1×1 b", "1,0 1×1 c", "1,1 1×1 d"],
    ],
    [
      "are cut where another cell stands",
      "<tr><td>a<td rowspan=2>b<tr><td colspan=2>c<tr><td>d<td>e",
      ["0,0 1×1 a", "0,1 2×1 b", "1,0 1×1 c", "2,0 1×1 d", "2,1 1×1 e"],
    ],
    [
      "that nobody needs are none",
      '<tr><td colspan="900000000">a<td>b<tr><td colspan=1000>c<td>d',
      ["0,0 1×1 a", "0,1 1×1 b", "1,0 1×1 c", "1,1 1×1 d"],
    ],
    [
      "may be missing at the end of a row",
      "<tr><td>a<td>b<td>c<tr><td>d<tr></tr>",
      ["0,0 1×1 a", "0,1 1×1 b", "0,2 1×1 c", "1,0 1×1 d"],
    ],
    [
      "of hidden cells and rows are none",
      "<tr style='display:none'><td>x<td>y<td>z<tr><td>a<td hidden>x<td>b<tr><td>c<td>d",
      ["0,0 1×1 a", "0,1 1×1 b", "1,0 1×1 c", "1,1 1×1 d"],
    ],
  ])("%s", async (_, rows, cells) => {
    expect(await cellsOf(`<table>${rows}</table>`)).toEqual(cells);
  });

  test("the foot stands last wherever it is written", async () => {
    const page = "<table><tfoot><tr><td>合计<td>2<tbody><tr><td>甲<td>2<thead><tr><td>名<td>数</table>";
    expect(await outline(page)).toEqual([
      [
        ["名", "数"],
        ["甲", "2"],
        ["合计", "2"],
      ],
    ]);
  });
});

describe("tables of data", () => {
  test("have their place, and lines in cells", async () => {
    const page = "<table><tr><td>a<td><p>预算</p><p>数</p></tr><tr><td>b<br>c<td>1</table>";
    const { blocks } = await readHtml(page);
    expect(blocks[0]).toMatchObject({
      method: "native",
      cells: [
        { text: "a", place: "table 1, row 1, cell 1", bbox: null, confidence: 1 },
        { text: "预算\n数" },
        { text: "b\nc", place: "table 1, row 2, cell 1" },
        { text: "1" },
      ],
    });
  });

  test("give the rows that name them, and notes, as lines", async () => {
    const page = `<table><caption>表一</caption><tr><td colspan=2>收入预算总表</td></tr><tr><td>编制部门：某局</td><td>单位：元</td></tr>
      ${DATA}<tr><td colspan=2>注：本表为空表。</td></tr></table>`;
    expect(await outline(page)).toEqual([
      "表一",
      "收入预算总表",
      "编制部门：某局",
      "单位：元",
      READ,
      "注：本表为空表。",
    ]);
  });

  test("as Calc saves sheets have their titles above them, and no names of sheets", async () => {
    const sheet = (name: string, rows: string) =>
      `<a name="table${name}"><h1>Sheet ${name}: <em>页${name}</em></h1></a><table><colgroup span=2 width=72></colgroup>${rows}${DATA}</table>`;
    const page = `<hr><p><center><h1>Overview</h1><a href="#table1">页1</a><br><a href="#table2">页2</a><br></center></p><hr>
      ${sheet("1", "<tr><td>附件2<td><br><tr><td colspan=2>2024年度收支情况<tr><td>部门：某馆<td>单位：元<tr><td><br><td><br>")}
      ${sheet("2", "<tr><td colspan=2>收支情况。<tr><td colspan=2>（以元计）")}`;
    expect(await outline(page)).toEqual([
      "附件2",
      "2024年度收支情况",
      "部门：某馆",
      "单位：元",
      READ,
      ...["收支情况。", "（以元计）", READ],
      ...["Overview", "页1", "页2", "Sheet 1: 页1", "Sheet 2: 页2"],
    ]);
    const { blocks } = await readHtml(page);
    expect(blocks.filter(({ kind }) => kind === "heading")).toEqual([]);
  });

  test.each([
    ["a label", "<tr><td>一、收入<td>"],
    ["part of a header", "<tr><td><td colspan=2>金额<tr><td>名<td>甲<td>乙"],
    ["a number", "<tr><td>1<td><tr><td>2<td>"],
  ])("keep %s that stands alone in the first row", async (_, rows) => {
    const [table] = (await readHtml(`<table>${rows}${DATA}</table>`)).blocks;
    expect(table).toMatchObject({ kind: "table", rows: rows.split("<tr>").length + 1 });
  });

  test("have no column in which nothing is written below their title, and no note that is not merged", async () => {
    const page = `<table><tr><td colspan=5>收支总表<tr><td colspan=2>收入<td><td colspan=2>支出
      <tr><td>甲<td>1<td><td>乙<td>1<tr><td>注：以元计算。<td><td><td><td></table>`;
    const read = [
      ["收入", "支出"],
      ["甲", "1", "乙", "1"],
    ];
    expect(await outline(page)).toEqual(["收支总表", read, "注：以元计算。"]);
  });

  test("keep rows merged over the whole width that name a part", async () => {
    const page = `<table>${DATA}<tr><td colspan=2>一、基本支出</td></tr><tr><td>甲</td><td>2</td></tr></table>`;
    expect(await outline(page)).toEqual([[...READ, ["一、基本支出"], ["甲", "2"]]]);
  });

  test("that stand in one table are told apart, without empty rows and columns around", async () => {
    const form = (name: string) =>
      `<tr><td>${name}<td><td><tr><td>科目<td>金额<td><tr><td>合计<td>1.00<td><tr><td><td><td>`;
    expect(await outline(`<table>${form("收入总表")}${form("支出总表")}</table>`)).toEqual([
      "收入总表",
      READ,
      "支出总表",
      READ,
    ]);
  });
});

describe("tables for layout", () => {
  test("are taken away around others", async () => {
    const page = `<table><tr><td>栏目</td><td><h1>预算</h1><table>${DATA}</table></td></tr><tr><td colspan=2>主办</td></tr></table>`;
    expect(await outline(page)).toEqual(["栏目", "预算", READ, "主办"]);
  });

  test.each([
    ["one column", "<tr><td>甲<tr><td>乙", ["甲", "乙"]],
    ["one row", "<tr><td>编制部门：某局<td>单位：元", ["编制部门：某局", "单位：元"]],
  ])("are those of %s", async (_, rows, texts) => {
    expect(await outline(`<table>${rows}</table>`)).toEqual(texts);
  });

  test("are those that hold an article", async () => {
    const article = `<p>${"本部门负责一项工作。".repeat(20)}</p>`.repeat(3);
    const page = `<table><tr><td>栏目<td>${article}<tr><td><td>主办</table>`;
    expect((await outline(page)).map((block) => typeof block)).toEqual(Array(5).fill("string"));
  });

  test("are none where they hold figures of their own", async () => {
    const page = `<table><tr><td>甲<td>1<td>2<tr><td>乙<td>3<td>4<tr><td>丙<td>5<td><table>${DATA}</table></table>`;
    expect((await outline(page)).map((block) => typeof block !== "string" && block.length)).toEqual([3, 2]);
  });
});
