import type { Message } from "@yusuan/schema";

/** What the command says about itself, in both languages. */
export const HELP = {
  program: {
    en: "Published Chinese government budget documents to normalized, reconciled JSON",
    zh: "把公开的政府预算文件转换为规范、经勾稽核对的 JSON 数据",
  },
  ingest: {
    en: "Read documents and write extraction, budget and audit of each into a folder",
    zh: "读取文件，把每个文件的提取、预算和核对结果写入文件夹",
  },
  start: {
    en: "Like ingest; without a path, on the samples of the repository",
    zh: "同 ingest；不指定路径时处理仓库自带的示例文件",
  },
  audit: {
    en: "Show what the documents' own arithmetic contradicts",
    zh: "列出文件自身勾稽关系不符之处",
  },
  extract: { en: "Print the tables of one document", zh: "输出一个文件中的表格" },
  export: {
    en: "Write the documents of a run as tables: CSV, Parquet, DuckDB, xlsx",
    zh: "把一次运行的结果导出为数据表：CSV、Parquet、DuckDB、xlsx",
  },
  exportRun: { en: "a folder that ingest wrote", zh: "ingest 写出的文件夹" },
  exportTo: { en: "folder to write the tables to", zh: "数据表的输出文件夹" },
  formats: {
    en: "which of csv, parquet, duckdb and xlsx, parted by commas (default: all)",
    zh: "要写出的格式，以逗号分隔：csv、parquet、duckdb、xlsx（默认全部）",
  },
  excel: {
    en: "CSV for spreadsheets: byte-order mark, and a ' before texts that would become formulas",
    zh: "供电子表格打开的 CSV：加字节顺序标记，可能成为公式的文本前加 '",
  },
  codes: {
    en: "Look up classification codes by code or by name",
    zh: "按编码或名称查询政府收支分类科目",
  },
  compare: {
    en: "Figures of a run's documents side by side, by year or by agency",
    zh: "把一批文件的数据按年度或部门并列对比",
  },
  report: {
    en: "Write a run as pages to look at: each document beside what was read from it",
    zh: "把一次运行的结果写成网页：原页面与读取结果对照",
  },
  reportTo: {
    en: "folder to write the pages to (default: report, in the folder of the run)",
    zh: "网页的输出文件夹（默认：运行文件夹中的 report）",
  },
  noReport: { en: "write no report", zh: "不生成审阅报告" },
  source: {
    en: "folder from which the run's paths lead to its files",
    zh: "原文件所在文件夹（运行记录中的路径以此为起点）",
  },
  here: { en: "the current folder", zh: "当前文件夹" },
  noImages: { en: "make no pictures of the pages", zh: "不生成页面图片" },
  runFolder: { en: "a folder that ingest wrote", zh: "ingest 写出的文件夹" },
  by: {
    en: "each agency's years, or each year's agencies side by side",
    zh: "year 按部门列出各年度，agency 按年度列出各部门",
  },
  compareForm: {
    en: "forms, of budgets and final accounts alike (default: expenditure by function, three public expenses)",
    zh: "报表，预算与决算通用（默认为功能分类支出表和“三公”经费表）",
  },
  measure: {
    en: "columns of the forms, or all (default: total)",
    zh: "报表的栏目，all 为全部（默认为合计）",
  },
  kind: { en: "budgets, final accounts or both", zh: "预算、决算，或两者" },
  compareYear: { en: "only these fiscal years", zh: "只对比这些年度" },
  agency: { en: "only these agencies", zh: "只对比这些部门（单位）" },
  agencies: {
    en: "confirmed names: CSV with name,agency or a JSON object",
    zh: "已确认的部门名称对照表：两列 CSV（name,agency）或 JSON 对象",
  },
  level: { en: "level of the classification", zh: "科目级次：class 类，section 款，item 项，all 全部" },
  onlyProven: { en: "only figures that the arithmetic proves", zh: "只用经勾稽关系证实的数据" },
  to: { en: "file to write to instead of stdout", zh: "写入文件，而不是标准输出" },
  nothingToCompare: { en: "no document to compare", zh: "没有可对比的文件" },
  paths: { en: "files, zip archives, and folders to search", zh: "文件、zip 压缩包，或要搜索的文件夹" },
  auditPath: {
    en: "a file, a zip archive or a folder of files, or a folder that ingest wrote",
    zh: "文件、zip 压缩包、文件夹，或 ingest 写出的文件夹",
  },
  file: {
    en: "one file, or one of a zip archive (archive.zip/folder/name.pdf)",
    zh: "一个文件，或压缩包中的一个文件（archive.zip/folder/name.pdf）",
  },
  query: {
    en: "a code, the beginning of one, or words of a name",
    zh: "编码、编码开头，或名称中的文字",
  },
  out: { en: "folder to write to", zh: "输出文件夹" },
  jobs: {
    en: "documents at a time (default: the number of cores)",
    zh: "同时处理的文件数（默认为处理器核数）",
  },
  timeLimit: {
    en: "give a document up after so long; a page that is read as a picture adds 20 s (default: 300)",
    zh: "单个文件的处理时限（秒，默认 300）；每识别一页图片延长 20 秒",
  },
  pictureJobs: {
    en: "pages that are pictured at a time (default: the number of cores)",
    zh: "同时绘制的页数（默认为处理器核数）",
  },
  pictureTimeLimit: {
    en: "give up picturing the pages of a document after so long; one page has at most 20 s (default: 300)",
    zh: "绘制单个文件各页的时限（秒，默认 300）；每页最多 20 秒",
  },
  ocr: {
    en: "read pages as pictures: where their text is missing or of no use, always, or never",
    zh: "按图片识别页面：auto 仅在没有可用文字时，always 总是，never 从不",
  },
  ocrEngine: {
    en: "what reads pictures: tesseract.js, the tesseract command, or which of them is there",
    zh: "图片识别引擎：tesseract.js、本机 tesseract 命令（native），或自动选择",
  },
  memoryLimit: {
    en: "megabytes that one document may take (default: 2048)",
    zh: "单个文件可用的内存（MB，默认 2048）",
  },
  force: {
    en: "work on every document again, also on those that an earlier run has done",
    zh: "全部重新处理，包括以前运行已完成的文件",
  },
  resume: {
    en: "leave out what an earlier run has done (always so, unless --force)",
    zh: "跳过以前运行已完成的文件（默认如此，除非 --force）",
  },
  json: {
    en: "one JSON line for every event on stdout instead of the summary",
    zh: "在标准输出逐行输出 JSON 事件，代替汇总表",
  },
  statusCommand: {
    en: "Show how a run stands: done, in work, failed and why",
    zh: "查看运行进度：已完成、处理中、失败及原因",
  },
  statusJson: { en: "the same as JSON", zh: "以 JSON 输出" },
  workbook: {
    en: "audit workbooks instead of tables: one .xlsx for each document, with live formulas for every identity",
    zh: "导出核对工作簿（每个文件一个 .xlsx，含各项勾稽关系的实时公式），代替数据表",
  },
  document: { en: "only these documents (ids as in run.jsonl)", zh: "只导出这些文件（run.jsonl 中的 id）" },
  verbose: { en: "JSON lines about every stage on stderr", zh: "在标准错误输出各阶段的 JSON 日志" },
  lang: { en: "language of messages", zh: "提示信息的语言" },
  format: { en: "form of the output", zh: "输出格式" },
  failOn: { en: "least severity that makes the exit code 1", zh: "使退出码为 1 的最低严重程度" },
  table: { en: "only this table (t1, t2, …)", zh: "只输出该表（t1、t2……）" },
  year: { en: "names as of this year's edition", zh: "按该年度的科目版本" },
  limit: { en: "at most so many codes", zh: "最多列出的科目数" },
  help: { en: "show help", zh: "显示帮助" },
  helpCommand: { en: "show help for a command", zh: "显示某个命令的帮助" },
  version: { en: "print the version", zh: "显示版本号" },
} as const satisfies Record<string, Message>;

/** Headings of help texts. */
export const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Examples:": "示例：",
};

/** Headers and words of summaries. */
export const WORDS = {
  file: { en: "file", zh: "文件" },
  status: { en: "status", zh: "状态" },
  kind: { en: "kind", zh: "类型" },
  year: { en: "year", zh: "年度" },
  agency: { en: "agency", zh: "部门（单位）" },
  pages: { en: "pages", zh: "页数" },
  figures: { en: "figures", zh: "数据" },
  proven: { en: "proven", zh: "已证实" },
  unrecognized: { en: "unrecognized", zh: "未识别表" },
  findings: { en: "findings", zh: "问题" },
  code: { en: "code", zh: "编码" },
  name: { en: "name", zh: "名称" },
  classification: { en: "classification", zh: "分类" },
  editions: { en: "editions", zh: "适用年度" },
  olderNames: { en: "older names", zh: "曾用名" },
  expected: { en: "expected", zh: "应为" },
  actual: { en: "printed", zh: "实为" },
  difference: { en: "difference", zh: "差额" },
  scanned: { en: "scanned", zh: "识别页" },
  review: { en: "to check", zh: "待复核" },
  table: { en: "table", zh: "数据表" },
  rows: { en: "rows", zh: "行数" },
  noFindings: { en: "no findings", zh: "未发现问题" },
} as const satisfies Record<string, Message>;

/** Words of comparisons. */
export const COMPARISON = {
  budget: { en: "budget", zh: "预算" },
  "final-account": { en: "final account", zh: "决算" },
  department: { en: "department", zh: "部门口径" },
  unit: { en: "unit", zh: "单位口径" },
  unknownScope: { en: "scope unknown", zh: "口径不明" },
  revenue: { en: "revenue", zh: "收入" },
  expenditure: { en: "expenditure", zh: "支出" },
  code: { en: "code", zh: "编码" },
  name: { en: "name", zh: "名称" },
  flags: { en: "flags", zh: "提示" },
  rate: { en: "execution %", zh: "完成%" },
  notUsed: { en: "not used", zh: "未采用" },
  different: { en: "figures that differ:", zh: "不同数据" },
  onlyInOne: { en: "only in one:", zh: "仅见于其一" },
  candidates: {
    en: "Names that may be one agency's (nothing is merged; confirm with --agencies)",
    zh: "可能为同一部门的名称（未合并，可用 --agencies 确认）",
  },
  leftOut: { en: "Documents left out", zh: "未纳入的文件" },
} as const satisfies Record<string, Message>;
