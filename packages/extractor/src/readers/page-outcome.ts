import { InputError, type Message, type Page, type PictureReason, type Problem } from "@yusuan/schema";
import { documentBlocks } from "../blocks/document-blocks.js";
import { type PageBlock, pageBlocks } from "../blocks/page-blocks.js";
import { layOutPage } from "../blocks/page-layout.js";
import type { ReadResult } from "../draft.js";
import type { PageContent } from "../page/content.js";
import { hundredths } from "../page/geometry.js";
import type { ScannedPage } from "../scan/scanned-page.js";
import type { Homography } from "../scan/sheet.js";
import { placeOnPages } from "./place-on-pages.js";

/** What became of one page. */
export type PageOutcome = {
  readonly page: Page;
  readonly problems: readonly Problem[];
  readonly blocks: readonly PageBlock[];
  readonly printed: readonly { readonly page: number; readonly text: string }[];
  /** From where the blocks stand to where they stand on the page as it is shown; absent where that is the same. */
  readonly toPage?: Homography;
  /** What made the page fail. */
  readonly error?: unknown;
};

/** Why a page is read as a picture. */
export type ScanReason = { readonly reason: PictureReason; readonly message: Message };

/** Size in points and turn of a page as the file says that it is shown. */
type ShownPage = Pick<PageContent, "width" | "height" | "rotation">;

/** Find the blocks of a page. */
export function layOut(content: PageContent, ignoreRules: boolean): Pick<PageOutcome, "blocks" | "printed"> {
  const layout = layOutPage(ignoreRules ? { ...content, rules: [] } : content);
  return {
    blocks: pageBlocks(layout),
    printed: layout.runs.map((run) => ({ page: content.number, text: run.text })),
  };
}

/** A page that was read as a picture. */
export function scannedOutcome(
  { content, toPage, scan }: ScannedPage,
  shown: ShownPage,
  { reason, message }: ScanReason,
  ignoreRules: boolean,
): PageOutcome {
  const sideways = scan.turned === 90 || scan.turned === 270;
  return {
    page: {
      number: content.number,
      width: hundredths(sideways ? shown.height : shown.width),
      height: hundredths(sideways ? shown.width : shown.height),
      rotation: quarterOf(shown.rotation + scan.turned),
      method: "ocr",
      status: "read",
      scan: { reason, message, ...scan },
    },
    problems: [],
    ...layOut(content, ignoreRules),
    toPage,
  };
}

/** A page that could not be read. The other pages are not affected. */
export function failedOutcome(number: number, error: unknown, method: Page["method"]): PageOutcome {
  const { en, zh } = detailOf(error);
  const reason = {
    en: `Page ${number} could not be read (${en}). The other pages are not affected.`,
    zh: `第 ${number} 页无法读取（${zh}）。其他页不受影响。`,
  };
  return {
    page: { ...blankPage(number), method, status: "failed", reason },
    problems: [{ code: "page-failed", page: number, message: reason }],
    blocks: [],
    printed: [],
    error,
  };
}

/** What an error says, in both languages where it speaks them. */
export function detailOf(error: unknown): Message {
  if (error instanceof InputError) return error.text;
  const detail = error instanceof Error ? error.message : String(error);
  return { en: detail, zh: detail };
}

/** A page beyond the limit. */
export function skippedOutcome(number: number, maxPages: number): PageOutcome {
  const reason = {
    en: `Page ${number} lies beyond the limit of ${maxPages} pages. Split the file.`,
    zh: `第 ${number} 页超出 ${maxPages} 页的上限。请拆分文件。`,
  };
  return { page: { ...blankPage(number), status: "skipped", reason }, problems: [], blocks: [], printed: [] };
}

/** Put the pages together, in their order. */
export function resultOf(outcomes: readonly PageOutcome[]): ReadResult {
  const blocks = documentBlocks(outcomes.map((outcome) => outcome.blocks));
  const places = new Map(
    outcomes.flatMap(({ page, toPage }) => (toPage ? [[page.number, toPage] as const] : [])),
  );
  return {
    pages: outcomes.map(({ page }) => page),
    blocks: placeOnPages(blocks, places),
    printed: outcomes.flatMap(({ printed }) => printed),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

function quarterOf(degrees: number): Page["rotation"] {
  return ([0, 90, 180, 270] as const).find((quarter) => (degrees - quarter) % 360 === 0) ?? 0;
}

function blankPage(number: number): Page {
  return { number, width: null, height: null, rotation: 0, method: "text", status: "failed" };
}
