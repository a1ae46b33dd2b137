import type { WorkbookSummary } from "@yusuan/workbook";
import type { Lang } from "../language.js";

/** What was written, for people. */
export function formatWorkbooks(
  { written, skipped, failed }: WorkbookSummary,
  to: string,
  lang: Lang,
): string {
  return lang === "zh"
    ? `已写出 ${written} 个工作簿至 ${to}；无内容可写 ${skipped} 个，失败 ${failed} 个\n`
    : `${written} workbooks in ${to}; ${skipped} files had nothing to show, ${failed} failed\n`;
}
