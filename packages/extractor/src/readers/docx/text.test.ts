import { describe, expect, test } from "vitest";
import { readWord } from "./testing/read.js";
import { p, run, tbl, tc, type WordParts, wordFile } from "./testing/word-file.js";

async function textsOf(body: string, parts?: WordParts): Promise<readonly string[]> {
  const { blocks, accounting } = await readWord(wordFile(body, parts));
  expect(accounting.numbersPlaced).toBe(accounting.numbersPrinted);
  return blocks.map((block) => (block.kind === "table" ? "table" : block.text));
}

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("the text of a paragraph", () => {
  test.each<[string, string, string]>([
    ["runs that part a number are joined", run("1,23") + run("4.50") + run(" 元"), "1,234.50 元"],
    ["full-width digits stay as printed", run("２０２５年"), "２０２５年"],
    ["white space at the ends counts only where it says so", `<w:r><w:t> a </w:t></w:r>${run(" b")}`, "a b"],
    [
      "a tab is a space, a soft hyphen nothing",
      `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>`,
      "a bc-d",
    ],
    ["a soft hyphen in the text vanishes", run("预\u00ad算"), "预算"],
    ["radicals of odd fonts become characters", run("⽂化⽀出"), "文化支出"],
    ["what was inserted is kept", `${run("预")}<w:ins w:id="1">${run("算 5")}</w:ins>`, "预算 5"],
    [
      "what was deleted or moved from here is dropped",
      `${run("新")}<w:del><w:r><w:delText>旧 7</w:delText></w:r></w:del><w:moveFrom>${run("走 8")}</w:moveFrom><w:moveTo>${run("来 9")}</w:moveTo>`,
      "新来 9",
    ],
    [
      "content controls and links are part of it",
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run("内")}</w:sdtContent></w:sdt><w:hyperlink>${run("容")}</w:hyperlink><w:smartTag>${run("全")}</w:smartTag>`,
      "内容全",
    ],
    ["of a field the result is printed", run("见") + field(" REF a ", "第 3 页"), "见第 3 页"],
    [
      "of a field in a field the results are printed",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("IF ")}${field("REF b", "99")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("是")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      "是",
    ],
    [
      "numbers of pages are not",
      `${run("共")}${field(" NUMPAGES ", "12")}<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${run("3")}</w:fldSimple>${run("页")}`,
      "共页",
    ],
    ["a simple field is", `<w:fldSimple w:instr=" =SUM(ABOVE) ">${run("35.00")}</w:fldSimple>`, "35.00"],
    [
      "a number in a circle that a formula draws",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run("数量")}`,
      "③数量",
    ],
    [
      "symbols by their fonts",
      `<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>${run("是")}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run("95%")}`,
      "☑是≥95%",
    ],
    [
      "of a ruby its base",
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run("yu")}</w:rt><w:rubyBase>${run("预")}</w:rubyBase></w:ruby></w:r>${run("算")}`,
      "预算",
    ],
    ["formulas", `<m:oMath><m:r><m:t>1+1=2</m:t></m:r></m:oMath>`, "1+1=2"],
  ])("%s", async (_, content, expected) => {
    expect(await textsOf(p(content))).toEqual([expected]);
  });

  test("a paragraph whose end was deleted goes on in the next one", async () => {
    const body = p(run("预算"), "<w:rPr><w:del/></w:rPr>") + p("编制说明");
    expect(await textsOf(body)).toEqual(["预算编制说明"]);
  });

  test("a field that never ends hides nothing behind its paragraph", async () => {
    const body = p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("x")}`) + p("第二段");
    expect(await textsOf(body)).toEqual(["第二段"]);
  });

  test("a result goes on over paragraphs", async () => {
    const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const body =
      p(begin + run("甲")) + p("乙") + p(`${run("丙")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) + p("丁");
    expect(await textsOf(body)).toEqual(["甲", "乙", "丙", "丁"]);
  });

  test("lines that name a table stand alone, broken sentences are closed up", async () => {
    const body =
      p(
        `${run("2025年部门收入预算总表")}<w:r><w:br/></w:r>${run("编制部门：某局")}<w:r><w:br/></w:r>${run("单位：元")}`,
      ) +
      p(
        `${run("本部门预算支出")}<w:r><w:br/></w:r>${run("比上年增加。")}<w:r><w:br/></w:r>${run("原因如下")}`,
      );
    expect(await textsOf(body)).toEqual([
      "2025年部门收入预算总表",
      "编制部门：某局",
      "单位：元",
      "本部门预算支出比上年增加。",
      "原因如下",
    ]);
  });
});

describe("hidden text", () => {
  test("is left out and told", async () => {
    const hidden = run("旧数 88.00", "<w:vanish/>");
    const { shown, codes, problems } = await readWord(wordFile(p(run("合计 1.00") + hidden)));
    expect(shown).toEqual(["paragraph: 合计 1.00"]);
    expect(codes).toEqual(["hidden-text"]);
    expect(problems[0]?.message.en).toContain("旧数 88.00");
  });

  test("by a style, unless the run says otherwise", async () => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body = p(
      run("a", '<w:rStyle w:val="H"/>') + run("b", '<w:rStyle w:val="H"/><w:vanish w:val="0"/>'),
    );
    expect(await textsOf(body, { styles })).toEqual(["b"]);
  });
});

describe("text boxes, notes and what is not read", () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;

  test("a text box that stands in two versions is read once", async () => {
    const content = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("单位：元")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("单位：元")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { blocks } = await readWord(
      wordFile(
        p(run("表前") + content) +
          tbl([
            ["a", "1"],
            ["b", "2"],
          ]),
      ),
    );
    expect(blocks).toMatchObject([
      { text: "表前", place: "paragraph 1" },
      { kind: "note", text: "单位：元", place: "text box 1, paragraph 1" },
      { kind: "table", unit: "元" },
    ]);
  });

  test("the fallback counts where only it holds text", async () => {
    const content = `<w:r><mc:AlternateContent><mc:Choice Requires="x"><x:thing/></mc:Choice><mc:Fallback><w:t>替代 5</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textsOf(p(content))).toEqual(["替代 5"]);
  });

  test("notes stand behind the paragraph or table that refers to them", async () => {
    const refer = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
    const body =
      p(run("收入 100.00") + refer("footnote", 2) + run("元")) +
      tbl([[tc(p(run("5") + refer("endnote", 1))), "6"]]) +
      p("后文");
    const { shown, blocks } = await readWord(
      wordFile(body, {
        footnotes: note("footnote", 2, "含上年结转 3.00 元"),
        endnotes: note("endnote", 1, "未含税"),
      }),
    );
    expect(shown).toEqual([
      "paragraph: 收入 100.00元",
      "note: 含上年结转 3.00 元",
      ["0 5 | 1 6"],
      "note: 未含税",
      "paragraph: 后文",
    ]);
    expect(blocks[1]).toMatchObject({ place: "footnote 1" });
  });

  test("embedded workbooks, charts and documents to be taken in are told", async () => {
    const body =
      p(
        `${run("见附表")}<w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="o"/></w:object></w:r>`,
      ) +
      p(`<w:r><w:drawing><c:chart r:id="c"/></w:drawing></w:r>`) +
      `<w:altChunk r:id="k"/>`;
    const { codes, problems } = await readWord(
      wordFile(body, {
        relationships: [
          ["o", "package", "embeddings/a.xlsx"],
          ["c", "chart", "charts/chart1.xml"],
          ["k", "aFChunk", "/word/chunk.htm"],
        ],
      }),
    );
    expect(codes).toEqual(["embedded-object", "embedded-document"]);
    expect(problems[0]?.message.en).toContain(
      "Excel.Sheet.12 word/embeddings/a.xlsx; chart word/charts/chart1.xml",
    );
    expect(problems[1]?.message.zh).toContain("word/chunk.htm");
  });
});
