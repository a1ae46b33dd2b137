import { columnsOf, markdownTable, NOTHING, percent } from "../format/markdown.js";
import type { FileAccuracy } from "./file-accuracy.js";

const HEADINGS = [
  "file",
  "pages",
  "numbers placed / printed",
  "coded rows: ours",
  "exact / poppler's",
  "same without rules",
  "lines exact / made",
  "figures exact / made",
  "facts of forms exact / made",
  "cells of forms used / with digits",
  "amounts in sentences: agree / bound / all",
  "statements (+ tables of no form)",
  "identities: satisfied / violated / undecided",
  "figures proven",
  "errors / warnings / notes",
  "planted errors flagged",
  "wrong figures",
  "wrong but unflagged",
];

/** The results as a Markdown table, one row for each file and one for all. */
export function accuracyReport(files: readonly FileAccuracy[]): string {
  return markdownTable(columnsOf(HEADINGS), [...files.map(row), totalRow(files)]);
}

function row(file: FileAccuracy): readonly string[] {
  const { rows, unruled, known, facts, formCells, claims, planted, summary, findings } = file;
  return [
    file.file,
    `${file.pages}`,
    of(file.numbersPlaced, file.numbersPrinted),
    rows ? `${rows.ours}` : NOTHING,
    rows ? of(rows.exact, rows.truth) : NOTHING,
    unruled ? of(unruled.same, unruled.rows) : NOTHING,
    known ? of(known.exactLines, known.lines) : NOTHING,
    known ? of(known.exactFigures, known.figures) : NOTHING,
    facts ? of(facts.exact, facts.facts) : NOTHING,
    formCells ? of(formCells.used, formCells.cells) : NOTHING,
    claims.all > 0 ? [claims.proven, claims.bound, claims.all].join(" / ") : NOTHING,
    `${file.statements} (+ ${file.unrecognized})`,
    [summary.satisfied, summary.violated, summary.undecided].join(" / "),
    percent(summary.proven, summary.figures),
    [findings.error, findings.warning, findings.note].join(" / "),
    planted && planted.errors > 0 ? of(planted.flagged, planted.errors) : NOTHING,
    `${file.wrong.length}`,
    `${file.wrongUnflagged.length}`,
  ];
}

function totalRow(files: readonly FileAccuracy[]): readonly string[] {
  const sum = (value: (file: FileAccuracy) => number | undefined) =>
    files.reduce((total, file) => total + (value(file) ?? 0), 0);
  return [
    "all",
    `${sum(({ pages }) => pages)}`,
    of(
      sum((file) => file.numbersPlaced),
      sum((file) => file.numbersPrinted),
    ),
    `${sum(({ rows }) => rows?.ours)}`,
    of(
      sum(({ rows }) => rows?.exact),
      sum(({ rows }) => rows?.truth),
    ),
    of(
      sum(({ unruled }) => unruled?.same),
      sum(({ unruled }) => unruled?.rows),
    ),
    of(
      sum(({ known }) => known?.exactLines),
      sum(({ known }) => known?.lines),
    ),
    of(
      sum(({ known }) => known?.exactFigures),
      sum(({ known }) => known?.figures),
    ),
    of(
      sum(({ facts }) => facts?.exact),
      sum(({ facts }) => facts?.facts),
    ),
    of(
      sum(({ formCells }) => formCells?.used),
      sum(({ formCells }) => formCells?.cells),
    ),
    [
      sum(({ claims }) => claims.proven),
      sum(({ claims }) => claims.bound),
      sum(({ claims }) => claims.all),
    ].join(" / "),
    `${sum((file) => file.statements)} (+ ${sum((file) => file.unrecognized)})`,
    [
      sum(({ summary }) => summary.satisfied),
      sum(({ summary }) => summary.violated),
      sum(({ summary }) => summary.undecided),
    ].join(" / "),
    percent(
      sum(({ summary }) => summary.proven),
      sum(({ summary }) => summary.figures),
    ),
    [
      sum(({ findings }) => findings.error),
      sum(({ findings }) => findings.warning),
      sum(({ findings }) => findings.note),
    ].join(" / "),
    of(
      sum(({ planted }) => planted?.flagged),
      sum(({ planted }) => planted?.errors),
    ),
    `${sum(({ wrong }) => wrong.length)}`,
    `${sum(({ wrongUnflagged }) => wrongUnflagged.length)}`,
  ];
}

function of(part: number, whole: number): string {
  return `${part} / ${whole}`;
}
