import type { FigureStatus, Message, Verdict } from "@yusuan/schema";
import type { TableData } from "../../src/contract/document-data.js";

/** What the arithmetic says of a figure, in a sentence. */
export const STATUS_MEANS: Readonly<Record<FigureStatus, Message>> = {
  proven: { en: "the document's own arithmetic confirms it", zh: "经文件自身的勾稽关系证实" },
  unproven: { en: "nothing confirms it, nothing contradicts it", zh: "没有勾稽关系能证实，也没有不符" },
  contradicted: { en: "the document's own arithmetic speaks against it", zh: "与文件自身的勾稽关系不符" },
  repaired: {
    en: "read wrong from the picture and put right by its sums",
    zh: "图片识别有误，已按勾稽关系更正",
  },
};

/** Headings over the findings of each verdict. */
export const VERDICTS: Readonly<Record<Verdict, Message>> = {
  "document-error": { en: "Document errors", zh: "文件差错" },
  "extraction-loss": { en: "Extraction losses", zh: "提取缺失" },
  convention: { en: "Conventions", zh: "编制惯例" },
};

/** What a table is. */
export const ROLE: Readonly<Record<TableData["role"], Message>> = {
  statement: { en: "statement", zh: "报表" },
  project: { en: "performance form", zh: "绩效表" },
  evaluation: { en: "evaluation", zh: "评价表" },
  unrecognized: { en: "of no known form, not audited", zh: "未识别表，未核对" },
};

/** Words of several pages, and of the document and the run. */
export const WORDS = {
  toContent: { en: "Skip to the content", zh: "跳到正文" },
  cannotShow: { en: "This page cannot be shown", zh: "无法显示本页" },
  writeAgain: {
    en: "Its data is missing, incomplete, or of another version of the report. Copy the whole folder of the report, or write the report again:",
    zh: "页面数据缺失、不完整，或与报告版本不符。请复制报告的整个文件夹，或重新生成报告：",
  },
  language: { en: "中文", zh: "English" },
  otherLanguage: { en: "以中文显示", zh: "Show in English" },
  theme: { en: "Light or dark", zh: "浅色或深色" },
  allDocuments: { en: "All documents", zh: "全部文件" },
  performance: { en: "Projects and performance", zh: "项目与绩效" },
  findings: { en: "Findings", zh: "问题" },
  noFindings: { en: "No findings", zh: "未发现问题" },
  nothingChecked: {
    en: "No figures were read; there was nothing to check.",
    zh: "未读出数据，没有可核对的内容。",
  },
  problems: { en: "Reading", zh: "读取情况" },
  review: { en: "Readings to check", zh: "待复核的识别结果" },
  pages: { en: "Pages", zh: "页面" },
  reading: { en: "What was read", zh: "读取内容" },
  unit: { en: "unit: ", zh: "单位：" },
  overview: { en: "Findings and contents", zh: "问题与目录" },
  contents: { en: "Pages and tables", zh: "页面与表格" },
  tools: { en: "Zoom and layers", zh: "缩放与图层" },
  tables: { en: "Tables", zh: "表格" },
  grid: { en: "Cells", zh: "单元格" },
  figures: { en: "Figures", zh: "数据" },
  zoomIn: { en: "Zoom in", zh: "放大" },
  zoomOut: { en: "Zoom out", zh: "缩小" },
  fit: { en: "Fit the width", zh: "适合宽度" },
  chosen: { en: "Chosen", zh: "所选" },
  close: { en: "Close", zh: "关闭" },
  chooseSomething: {
    en: "Choose a finding or a figure: its terms light up on the page and in the tables, and the sum is written out here.",
    zh: "选择一个问题或一个数据：相关各项会在页面和表格中突出显示，并在此列出算式。",
  },
  expected: { en: "expected", zh: "应为" },
  printed: { en: "printed", zh: "实为" },
  difference: { en: "difference", zh: "差额" },
  tolerance: { en: "tolerance", zh: "容许误差" },
  missing: { en: "missing", zh: "缺少" },
  identities: { en: "Sums it stands in", zh: "所在勾稽关系" },
  noIdentities: { en: "It stands in no sum.", zh: "不在任何勾稽关系中。" },
  evidence: { en: "Evidence", zh: "依据" },
  place: { en: "place", zh: "位置" },
  read: { en: "read as", zh: "识别为" },
  ofReadings: { en: "drawn from what was read", zh: "按读取结果绘制" },
  file: { en: "File", zh: "文件" },
  kind: { en: "Kind", zh: "类型" },
  year: { en: "Year", zh: "年度" },
  agency: { en: "Agency", zh: "部门（单位）" },
  outcome: { en: "Outcome", zh: "结果" },
  pageCount: { en: "Pages", zh: "页数" },
  figureCount: { en: "Figures", zh: "数据" },
  proven: { en: "Proven", zh: "已证实" },
  errors: { en: "Errors", zh: "错误" },
  warnings: { en: "Warnings", zh: "警告" },
  notes: { en: "Notes", zh: "提示" },
  search: { en: "Search files, titles, agencies", zh: "搜索文件、标题、部门" },
  any: { en: "all", zh: "全部" },
  run: { en: "Documents of the run", zh: "本次运行的文件" },
  byRule: { en: "Findings by rule", zh: "按规则统计的问题" },
  byProven: { en: "Documents by % proven", zh: "按已证实比例（%）的文件数" },
  showAll: { en: "Clear filters", zh: "清除筛选" },
  noneMatch: { en: "Nothing matches the search and the filters.", zh: "没有符合搜索和筛选条件的记录。" },
  onlyFindings: { en: "with errors or warnings", zh: "有错误或警告" },
} as const satisfies Record<string, Message>;

/** `page 3`. */
export function pageWords(page: number): Message {
  return { en: `page ${page}`, zh: `第 ${page} 页` };
}

/** What a table without a title is called, by where it stands. */
export function untitledWords(place: Message): Message {
  return { en: `untitled table (${place.en})`, zh: `无标题表格（${place.zh}）` };
}
