import { InputError } from "@yusuan/schema";
import type { ReadResult } from "../../draft.js";
import type { PageOutcome } from "../page-outcome.js";

/** A file with more pages, `maxPages` or not, is refused. */
const MOST_PAGES = 100_000;

/** @throws InputError `too-many-pages`: every page gets its own line in the output, also one that is skipped. */
export function refuseTooManyPages(pages: number): void {
  if (pages <= MOST_PAGES) return;
  throw new InputError("too-many-pages", {
    en: `The OFD says that it has ${pages} pages; at most ${MOST_PAGES} can be listed. Split it or export it again.`,
    zh: `OFD 标明有 ${pages} 页，最多可列出 ${MOST_PAGES} 页。请拆分文件或重新导出。`,
  });
}

/** @throws InputError what made the documents fail, or `damaged-ofd` where they list no page. */
export function refuseNoPages(errors: readonly unknown[]): never {
  const known = errors.find((error) => error instanceof InputError);
  if (known) throw known;
  throw new InputError("damaged-ofd", {
    en: "The OFD lists no pages. Download it again or export it again.",
    zh: "OFD 文件未列出任何页面。请重新下载或重新导出。",
  });
}

/** @throws InputError where no page was read, or none has text. */
export function refuseUnreadable({ pages, printed }: ReadResult, outcomes: readonly PageOutcome[]): void {
  const failed = outcomes.filter(({ page }) => page.status === "failed");
  if (failed.length === pages.length) {
    const error = failed.find((outcome) => outcome.error instanceof InputError)?.error;
    if (error) throw error;
    throw new InputError("damaged-ofd", {
      en: `None of the ${pages.length} pages could be read. Download the OFD again or export it again.`,
      zh: `${pages.length} 页全部无法读取。请重新下载或重新导出 OFD 文件。`,
    });
  }
  if (printed.length > 0) return;
  throw new InputError("no-text", {
    en: "The OFD has no text: its pages are empty, or pictures in which no text was read. Read it with --ocr auto.",
    zh: "OFD 中没有文字：页面为空白，或为未识别出文字的图片。请使用 --ocr auto。",
  });
}
