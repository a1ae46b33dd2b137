import type { Block, SampleDocument } from "../../layout/document.js";
import { escaped } from "./escape.js";
import { tableHtml } from "./table.js";

/** How far a paragraph is indented by hand. */
const INDENT = "&nbsp;&nbsp;&nbsp;&nbsp;";

const SCRIPT = 'document.write("<table><tr><td>0.00</td></tr></table>");';

/**
 * The document as a page of an office's site: tables that lay out the head, the way to the page and the article, a list
 * of attachments, text that is not shown.
 */
export function renderPage({ title, cover, contents, sections }: SampleDocument): string {
  const article = [
    `<h1 style="text-align:center">${escaped(title)}</h1>`,
    ...cover.map((line) => `<p align="center">${escaped(line)}</p>`),
    ...(contents.length > 0
      ? ["<p>目&nbsp;&nbsp;录</p>", `<div>${contents.map(escaped).join("<br>\n")}</div>`]
      : []),
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === undefined ? [] : [`<h2>${escaped(heading)}</h2>`]),
      ...blocks.map(blockHtml),
    ]),
  ];
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    "<style>td { padding: 0 4px }</style></head>",
    "<body>",
    '<table width="1000" align="center" border="0"><tr><td><a href="/">首页</a> | <a href="/gk/">信息公开</a></td></tr>',
    '<tr><td><table width="100%" border="0"><tr><td width="180"><ul><li><a href="/gk/ys/">部门预算</a></li><li><a href="/gk/js/">部门决算</a></li></ul></td>',
    "<td>",
    ...article,
    "<!-- 附件 -->",
    '<ul><li><a href="./P020.pdf">附件1.pdf</a></li><li><a href="./P021.xls">附件2.xls</a></li></ul>',
    '<div style="display: none">共 1 页 12345</div>',
    `<script>${SCRIPT}</script>`,
    "</td></tr></table></td></tr>",
    '<tr><td align="center">主办单位</td></tr></table>',
    "</body></html>",
    "",
  ].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${INDENT}${escaped(block.text)}</p>`;
    case "table":
      return tableHtml(block.table);
    case "heading":
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case "line":
      return `<p style="text-align:${block.align}">${escaped(block.text)}</p>`;
    default:
      return "<hr>";
  }
}
