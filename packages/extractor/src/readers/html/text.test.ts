import { describe, expect, test } from "vitest";
import { outline, readHtml } from "./testing/html.js";

describe("the text of a page", () => {
  test("is what is shown", async () => {
    const page = `<!DOCTYPE html><head><title>1</title><style>p { margin: 2px }</style></head>
      <!--[if gte mso 9]><xml>3</xml><![endif]--><p>看得见<o:p>的</o:p></p>
      <script>4</script><template><p>5</p></template><noscript>6</noscript>
      <p style="DISPLAY : none">7</p><div hidden>8</div><span style="mso-hide:all">9</span>
      <input value="10"><select><option>11</option></select>`;
    expect(await outline(page)).toEqual(["看得见的"]);
    const { problems } = await readHtml(page);
    expect(problems.map(({ code, message }) => [code, message.en.match(/\(\d+\)/u)?.[0]])).toEqual([
      ["hidden-text", "(3)"],
    ]);
  });

  test("closes up what its markup cuts and keeps what is broken", async () => {
    const page = "<p>预算\n  数<span>1,2</span><b>34.50</b>\n元</p><div>　　甲&nbsp;&nbsp;<br>乙 \n b</div>";
    expect(await outline(page)).toEqual(["预算数1,234.50 元", "甲", "乙 b"]);
  });

  test("has the line of the file as its place", async () => {
    const { blocks } = await readHtml("<p>\n\n甲<br>\n乙</p>\n<pre>丙\n丁</pre>");
    expect(blocks.map((block) => block.kind !== "table" && [block.text, block.place])).toEqual([
      ["甲", "line 3"],
      ["乙", "line 4"],
      ["丙", "line 5"],
      ["丁", "line 6"],
    ]);
  });

  test("has headings by element, type, number and middle", async () => {
    const page = `<h2>第二部分 说明</h2><p>${"正文。".repeat(30)}</p><p style="font-size:22pt">某局预算</p>
      <p>一、职能</p><center>目录</center><p>单位：元</p>`;
    const { blocks } = await readHtml(page);
    expect(blocks.map((block) => (block.kind === "heading" ? block.level : block.kind))).toEqual([
      2,
      "paragraph",
      3,
      5,
      4,
      "note",
    ]);
  });

  test("stands before links to other pages; attachments and frames are told", async () => {
    const page = `<ul><li><a href="/">首页</a></li><li><a href="/2024.htm">2024年部门预算</a></li></ul>
      <p>当前位置：<a href="/">首页</a> &gt; <a href="/gk">公开</a></p>
      <h1><a href="/this">2025年部门预算</a></h1><p>见<a href="/law">预算法</a>的规定。</p>
      <p><a href="#t1">表一</a></p><p><a href="#t2">表二</a></p>
      <a href="../W02.XLSX?x=1">附件</a> <a href="javascript:x('a.pdf')">印</a><iframe src="/t.html"></iframe>`;
    expect(await outline(page)).toEqual([
      "2025年部门预算",
      "见预算法的规定。",
      "表一",
      "表二",
      "附件 印",
      "首页",
      "2024年部门预算",
      "当前位置：首页 > 公开",
    ]);
    const { problems } = await readHtml(page);
    expect(problems.map(({ code }) => code)).toEqual(["attachments", "frames"]);
    expect(problems[0]?.message.en).toContain("were not fetched (1): 附件 <../W02.XLSX?x=1>.");
    expect(problems[1]?.message.en).toContain("/t.html");
  });

  test("tells of pictures in the place of tables and not of ornaments", async () => {
    const page = `<p>文</p><img src="logo.png" width="80" height="30"><img src="line.gif">
      <p>收入预算总表</p><img src="t1.png"><p>文</p><img src="t2.png" width="800" height="600">`;
    const { problems } = await readHtml(page);
    expect(problems.map(({ code }) => code)).toEqual(["picture-only"]);
    expect(problems[0]?.message.en).toMatch(/^2 pictures .*t1\.png.*t2\.png/u);
  });

  test("names pictures that stand in the page itself by their number and type", async () => {
    const data = "A".repeat(5000);
    const page = `<p>收入预算总表</p><img alt="表" src="data:image/jpeg;base64,${data}"><p>文</p><img src="DATA:image/png;base64,${data}" width="800" height="600">`;
    const { problems } = await readHtml(page);
    expect(problems[0]?.message.en).toContain(
      "line 1, picture 1: 表 <data:image/jpeg…>; line 1, picture 2: <DATA:image/png…>",
    );
  });
});
