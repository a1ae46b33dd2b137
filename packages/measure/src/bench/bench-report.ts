import { columnsOf, markdownTable, NOTHING, percent } from "../format/markdown.js";
import type { FileTimes, StageTimes } from "./stage-times.js";

const HEADINGS = [
  "file",
  "pages",
  "pdf.js ms",
  "extraction ms",
  "normalization ms",
  "audit ms",
  "all ms",
  "pages / s",
  "in pdf.js",
  "ours / pdf.js",
];

/** The times as a Markdown table, one row for each file and one for all PDFs. */
export function benchReport(files: readonly FileTimes[]): string {
  return markdownTable(columnsOf(HEADINGS), [...files.map(row), row(allPdfs(files))]);
}

function allPdfs(files: readonly FileTimes[]): FileTimes {
  const pdfs = files.filter(({ times }) => times.pdfjs > 0);
  const sum = (value: (file: FileTimes) => number) => pdfs.reduce((total, file) => total + value(file), 0);
  return {
    file: "all PDFs",
    pages: sum(({ pages }) => pages),
    times: {
      pdfjs: sum(({ times }) => times.pdfjs),
      extraction: sum(({ times }) => times.extraction),
      normalization: sum(({ times }) => times.normalization),
      audit: sum(({ times }) => times.audit),
    },
  };
}

function row({ file, pages, times }: FileTimes): readonly string[] {
  const ours = ownTime(times);
  const all = times.pdfjs + ours;
  return [
    file,
    `${pages}`,
    times.pdfjs > 0 ? times.pdfjs.toFixed(0) : NOTHING,
    times.extraction.toFixed(0),
    times.normalization.toFixed(0),
    times.audit.toFixed(0),
    all.toFixed(0),
    all > 0 ? ((1000 * pages) / all).toFixed(0) : NOTHING,
    times.pdfjs > 0 ? percent(times.pdfjs, all) : NOTHING,
    times.pdfjs > 0 ? (ours / times.pdfjs).toFixed(2) : NOTHING,
  ];
}

function ownTime({ extraction, normalization, audit }: StageTimes): number {
  return extraction + normalization + audit;
}
