import type { ReportSummary } from "@yusuan/report";
import type { Lang } from "../language.js";

/** What a report wrote, for people; its last line is the page to open. */
export function formatReport(
  { index, written, skipped, failed, pictures }: ReportSummary,
  lang: Lang,
): string {
  const lines =
    lang === "zh"
      ? [
          `审阅报告：${written} 个文件有页面，${pictures} 张页面图片，${skipped} 个无页面（无结果或内容重复），${failed} 个失败`,
          "用浏览器打开：",
        ]
      : [
          `report: ${written} document${written === 1 ? "" : "s"}, ${pictures} picture${pictures === 1 ? "" : "s"} of pages, ${skipped} without a page (no data, or twice the same), ${failed} failed`,
          "to open in a browser:",
        ];
  return [...lines, index, ""].join("\n");
}
