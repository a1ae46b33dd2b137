import type { PerformanceRow } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import { grouped } from "../../language/numbers.js";
import { WORDS } from "../../language/words.js";
import { type Column, count } from "../../table/column.js";
import { addressOfChosen } from "../model/chosen.js";
import { FORM, SAID, sourceWords } from "../words.js";

/** The columns of the projects and evaluations of a run, in their order. */
export const COLUMNS = {
  document: {
    title: SAID.document,
    number: false,
    key: ({ title, file }) => title ?? file,
    show: ({ title, file }) =>
      html("span", { class: "lines", title: file }, title ?? file.slice(file.lastIndexOf("/") + 1)),
  },
  year: {
    title: WORDS.year,
    number: true,
    key: ({ year }) => year ?? 0,
    show: ({ year }) => String(year ?? ""),
  },
  agency: {
    title: WORDS.agency,
    number: false,
    key: ({ agency }) => agency ?? "",
    show: ({ agency }) => html("span", { class: "lines", title: agency ?? undefined }, agency ?? ""),
  },
  project: { title: SAID.project, number: false, key: ({ name }) => name ?? "", show: projectView },
  funding: {
    title: { en: `${SAID.funding.en} (yuan)`, zh: `${SAID.funding.zh}（元）` },
    number: true,
    key: ({ funding }) => (funding ? BigInt(funding.value.replace(".", "")) : -1n),
    show: ({ funding }) =>
      funding ? label(html("span", {}, grouped(funding.value)), { title: sourceWords(funding.key) }) : "–",
  },
  indicators: count(SAID.indicators, ({ indicators }) => indicators),
  score: {
    title: SAID.score,
    number: true,
    key: ({ score }) => (score === null ? -1 : Number(score)),
    show: ({ score, fullMark }) =>
      score === null ? "–" : fullMark === null ? score : `${score} / ${fullMark}`,
  },
  grade: {
    title: SAID.grade,
    number: false,
    key: ({ grade }) => grade ?? "",
    show: ({ grade }) => grade ?? "–",
  },
  errors: count(WORDS.errors, ({ errors }) => errors),
  warnings: count(WORDS.warnings, ({ warnings }) => warnings),
  notes: count(WORDS.notes, ({ notes }) => notes),
} as const satisfies Readonly<Record<string, Column<PerformanceRow>>>;

export type ColumnName = keyof typeof COLUMNS;

/** From left to right. */
export const COLUMN_NAMES: readonly ColumnName[] = [
  "document",
  "year",
  "agency",
  "project",
  "funding",
  "indicators",
  "score",
  "grade",
  "errors",
  "warnings",
  "notes",
];

function projectView({ page, project, name, form }: PerformanceRow): Child {
  const chosen =
    project === null ? ({ kind: "evaluation" } as const) : ({ kind: "project", id: project } as const);
  const nameless = form === "evaluation" ? SAID.evaluation : SAID.nameless;
  return html(
    "div",
    { class: "file" },
    html("a", { href: `${page}${addressOfChosen(chosen)}` }, name ?? say(nameless)),
    html("small", {}, say(FORM[form])),
  );
}
