import { a4 } from "./pdf/open.js";
import { noRules, rectangleRules, strokedRules } from "./pdf/rules.js";
import { brokenLines, wholeLines } from "./pdf/runs.js";
import type { PdfStyle } from "./pdf/style.js";

/** Landscape, every cell bordered by strokes; T2 goes on without its header, T3, T5 and T8 with it. */
export const RULED: PdfStyle = {
  page: a4("landscape", 50),
  fontSize: 10,
  titleSize: 16,
  rowHeight: 26,
  rules: strokedRules,
  cellLines: wholeLines,
  repeatsHeader: new Set(["T3", "T5", "T8"]),
  flows: false,
  pageNumbers: true,
};

/** Portrait, no rules at all; sections and tables follow each other. */
export const UNRULED: PdfStyle = {
  page: a4("portrait", 42),
  fontSize: 9,
  titleSize: 14,
  rowHeight: 21,
  rules: noRules,
  cellLines: wholeLines,
  repeatsHeader: new Set(),
  flows: true,
  pageNumbers: false,
};

/** Landscape, rules as thin rectangles with open sides, cells as several text runs. */
export const RECTANGLES: PdfStyle = {
  page: a4("landscape", 46),
  fontSize: 9.5,
  titleSize: 17,
  rowHeight: 23,
  rules: rectangleRules,
  cellLines: brokenLines,
  repeatsHeader: new Set(["T8"]),
  flows: false,
  pageNumbers: false,
};

/** Portrait, running text and forms below each other, every cell bordered; forms break over pages where they come to. */
export const FORMS: PdfStyle = {
  page: a4("portrait", 42),
  fontSize: 9,
  titleSize: 15,
  rowHeight: 20,
  rules: strokedRules,
  cellLines: wholeLines,
  repeatsHeader: new Set(),
  flows: true,
  pageNumbers: true,
  prose: { size: 10.5, headings: [15, 13, 11] },
  signs: true,
  compressed: true,
  cover: "title",
};

/** A report, portrait, with a cover and a numbered list of contents; long tables repeat their headers. */
export const REPORT: PdfStyle = {
  ...FORMS,
  page: a4("portrait", 60),
  fontSize: 9,
  rowHeight: 18,
  titleSize: 16,
  repeatsHeader: new Set(["summary", "annex"]),
  prose: { size: 11, headings: [15, 13, 11.5] },
  cover: "page",
  numbersContents: true,
};

/** Self-evaluations, portrait: rules as thin rectangles with open sides, forms below each other. */
export const SELF_EVALUATION: PdfStyle = {
  ...FORMS,
  page: a4("portrait", 36),
  fontSize: 8,
  rowHeight: 19,
  rules: rectangleRules,
};

/** A final account, portrait, a table to a page. */
export const ACCOUNT: PdfStyle = {
  ...FORMS,
  page: a4("portrait", 46),
  fontSize: 8.5,
  rowHeight: 17.5,
  flows: false,
  prose: { size: 11, headings: [15, 12.5] },
  cover: "page",
};
