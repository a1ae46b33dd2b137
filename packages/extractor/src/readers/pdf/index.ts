import { InputError, type Page, type Problem } from "@yusuan/schema";
import { documentBlocks } from "../../blocks/document-blocks.js";
import { type PageBlock, pageBlocks } from "../../blocks/page-blocks.js";
import { layOutPage } from "../../blocks/page-layout.js";
import type { ReadResult } from "../../draft.js";
import { hundredths } from "../../page/geometry.js";
import type { Reader, ReadLimits, ReadOptions } from "../reader.js";
import { refuseInflation } from "./inflation.js";
import { openPdf } from "./open.js";
import { type PdfPage, readPdfPage } from "./page.js";
import { brokenPageTree, failedPage, pageProblems, pictureShare, skippedPage } from "./page-report.js";

/** A file with more pages, `maxPages` or not, is refused. */
const MOST_PAGES = 100_000;

/** Born-digital PDF through pdf.js. A page that fails costs that page only. */
export const pdfReader: Reader = { read: readPdf };

async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits,
  { ignoreRules = false }: ReadOptions = {},
): Promise<ReadResult> {
  await refuseInflation(bytes, limits.maxInflated);
  const document = await openPdf(bytes);
  const pages: Page[] = [];
  const problems: Problem[] = [];
  const printed: { page: number; text: string }[] = [];
  const blocks: PageBlock[][] = [];
  try {
    refuseTooManyPages(document.numPages);
    for (let number = 1; number <= document.numPages; number++) {
      if (number > limits.maxPages) {
        pages.push(skippedPage(number, limits.maxPages));
        continue;
      }
      let found = false;
      try {
        const proxy = await document.getPage(number);
        found = true;
        const read = await readPdfPage(proxy, number, limits.maxRuns);
        const layout = layOutPage(ignoreRules ? { ...read.content, rules: [] } : read.content);
        blocks.push(pageBlocks(layout));
        for (const run of layout.runs) printed.push({ page: number, text: run.text });
        pages.push(pageOf(read));
        problems.push(...pageProblems(read));
        proxy.cleanup();
      } catch (error) {
        const failed = failedPage(number, error);
        pages.push(failed);
        if (failed.reason) problems.push({ code: "page-failed", page: number, message: failed.reason });
        // Where the list of pages breaks off, pdf.js counts that page as the last one.
        if (!found && number === document.numPages) problems.push(brokenPageTree(number));
      }
    }
  } finally {
    await document.destroy();
  }
  refuseUnreadable(pages, problems, printed.length);
  return { pages, problems, printed, blocks: documentBlocks(blocks) };
}

function pageOf({ content }: PdfPage): Page {
  const coverage = pictureShare(content);
  return {
    number: content.number,
    width: hundredths(content.width),
    height: hundredths(content.height),
    rotation: content.rotation,
    method: "text",
    status: "read",
    ...(coverage > 0 ? { imageCoverage: coverage } : {}),
  };
}

/** Every page gets its own line in the output, also one that is skipped; a broken file may claim any number. */
function refuseTooManyPages(pages: number): void {
  if (pages <= MOST_PAGES) return;
  throw new InputError("too-many-pages", {
    en: `The PDF says that it has ${pages} pages; at most ${MOST_PAGES} can be listed. Split it or export it again.`,
    zh: `PDF 标明有 ${pages} 页，最多可列出 ${MOST_PAGES} 页。请拆分文件或重新导出。`,
  });
}

function refuseUnreadable(pages: readonly Page[], problems: readonly Problem[], runs: number): void {
  const failed = pages.filter((page) => page.status === "failed");
  if (pages.length === 0 || (failed.length > 0 && failed.length === pages.length)) {
    throw new InputError("damaged-pdf", {
      en: `None of the ${pages.length} pages could be read (${problems[0]?.message.en ?? "no pages"}). Export the PDF again.`,
      zh: `${pages.length} 页全部无法读取（${problems[0]?.message.zh ?? "无页面"}）。请重新导出 PDF。`,
    });
  }
  if (runs === 0) {
    throw new InputError("no-text", {
      en: "The PDF has no text: its pages are pictures or empty. This version does not read scans; use a born-digital PDF.",
      zh: "PDF 中没有文字：页面为图片或空白。本版本不识别扫描件，请使用电子版 PDF。",
    });
  }
}
