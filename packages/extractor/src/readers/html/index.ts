import { InputError } from "@yusuan/schema";
import type { DraftBlock, DraftTable, ReadResult } from "../../draft.js";
import type { Reader, ReadLimits } from "../reader.js";
import { Findings } from "./findings.js";
import { hidingIn } from "./hiding.js";
import type { NativeTable } from "./items.js";
import { navigationLast } from "./navigation.js";
import { parsePage } from "./parse.js";
import { pictureProblems } from "./pictures.js";
import { sourceOf } from "./source.js";
import { type Reading, readPage } from "./story.js";
import { measureOf, textBlock } from "./text-blocks.js";

/** Web pages, and what Word, Excel and WPS save as such: one page, places by table, row and cell, or by line. */
export const htmlReader: Reader = {
  read: async (bytes: Uint8Array, _limits: ReadLimits) => readHtml(bytes),
};

function readHtml(bytes: Uint8Array): ReadResult {
  const source = sourceOf(bytes);
  const document = parsePage(source.text);
  const reading: Reading = {
    findings: new Findings(),
    hidingOf: hidingIn(document),
    printed: [],
    counts: { tables: 0, pictures: 0 },
  };
  const items = navigationLast(readPage(document, reading));
  const measure = measureOf(items);
  const blocks = items.flatMap((item): readonly DraftBlock[] => {
    if (item.kind === "line") return [textBlock(item, measure)];
    return item.kind === "table" ? [draftTable(item)] : [];
  });
  if (blocks.length === 0) throw noText(reading);
  return {
    pages: [{ number: 1, width: null, height: null, rotation: 0, method: "text", status: "read" }],
    blocks,
    printed: reading.printed.map((text) => ({ page: 1, text })),
    problems: [...source.problems, ...pictureProblems(items), ...reading.findings.problems()],
    encoding: source.encoding,
  };
}

function draftTable({ rows, columns, cells }: NativeTable): DraftTable {
  return {
    kind: "table",
    pages: [1],
    method: "native",
    rows,
    columns,
    cells: [...cells],
    repeatedHeaderRows: [],
  };
}

function noText({ findings, counts }: Reading): InputError {
  if (findings.frames > 0)
    return new InputError("no-text", {
      en: "The page has no text but shows other pages in frames. Open it in a browser and save the page in the frame.",
      zh: "页面没有文字，正文在内嵌框架中。请用浏览器打开并另存框架内的页面。",
    });
  return counts.pictures > 0
    ? new InputError("no-text", {
        en: "The page has no text but pictures, which were not read. Save them as PNG or JPEG, or the page as PDF.",
        zh: "页面没有文字，只有未识别的图片。请将图片另存为 PNG 或 JPEG，或将页面另存为 PDF。",
      })
    : new InputError("no-text", {
        en: "The page shows no text. Open it in a browser; if its text is loaded by a script, save the page as PDF.",
        zh: "页面没有可见文字。请用浏览器打开；如内容由脚本加载，请将页面另存为 PDF。",
      });
}
