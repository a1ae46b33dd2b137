import type { ReportSummary } from "@yusuan/report";
import type { Lang } from "../language.js";

/** What a report wrote, for people; its last line is the page to open. */
export function formatReport(
  { index, written, skipped, failed, pictures }: ReportSummary,
  lang: Lang,
): string {
  const counts =
    lang === "zh"
      ? `${written} 个文件已生成页面，${pictures} 张页面图片，${skipped} 个未生成（无结果或内容重复），${failed} 个失败`
      : `${written} documents, ${pictures} pictures of pages, ${skipped} without a page (no data, or twice the same), ${failed} failed`;
  return `${counts}\n${index}\n`;
}
