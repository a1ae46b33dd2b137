import { KIND, RUN_STATUS } from "@yusuan/schema/names";
import type { RunRow } from "../../src/contract/run-data.js";
import { type Child, html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { type Column, count } from "../table/column.js";
import { provenShare } from "./proven-bins.js";

/** The columns of the documents of a run, in their order. */
export const COLUMNS = {
  file: { title: WORDS.file, number: false, key: ({ title, file }) => title ?? file, show: fileView },
  kind: {
    title: WORDS.kind,
    number: false,
    key: ({ kind }) => kind ?? "",
    show: ({ kind }) => (kind ? html("span", { class: "lines" }, say(KIND[kind])) : ""),
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
    show: agencyView,
  },
  outcome: {
    title: WORDS.outcome,
    number: false,
    key: ({ outcome }) => outcome,
    show: ({ outcome, reason }) =>
      label(
        html("span", { class: `badge ${outcome}` }, say(RUN_STATUS[outcome])),
        reason ? { title: reason } : {},
      ),
  },
  pages: count(WORDS.pageCount, ({ pages }) => pages),
  figures: count(WORDS.figureCount, ({ figures }) => figures),
  proven: { title: WORDS.proven, number: true, key: provenShare, show: provenView },
  errors: count(WORDS.errors, ({ errors }) => errors),
  warnings: count(WORDS.warnings, ({ warnings }) => warnings),
  notes: count(WORDS.notes, ({ notes }) => notes),
} as const satisfies Readonly<Record<string, Column<RunRow>>>;

export type ColumnName = keyof typeof COLUMNS;

/** From left to right. */
export const COLUMN_NAMES: readonly ColumnName[] = [
  "file",
  "kind",
  "year",
  "agency",
  "outcome",
  "pages",
  "figures",
  "proven",
  "errors",
  "warnings",
  "notes",
];

function fileView({ page, title, file, kind, outcome, reason }: RunRow): Child {
  const at = file.lastIndexOf("/") + 1;
  const [folder, base] = [file.slice(0, at), file.slice(at)];
  const name = title ?? base;
  const path = html("small", { class: "path" }, html("bdi", { dir: "ltr" }, title === null ? folder : file));
  // Of a file that says the same as an earlier one the name is shown as well.
  const told =
    reason && (kind === null || outcome === "ok")
      ? html(
          "small",
          { class: kind === null ? "reason" : "same" },
          title === null ? "" : `${base} · `,
          say(reason),
        )
      : path;
  return html(
    "div",
    { class: "file", title: file },
    page === null ? html("span", {}, name) : html("a", { href: page }, name),
    reason && told !== path ? label(told, { title: reason }) : told,
  );
}

function agencyView({ agency, agencyPage }: RunRow): Child {
  if (agency === null) return "";
  const name = agencyPage === undefined ? html("span", {}, agency) : html("a", { href: agencyPage }, agency);
  name.className = "lines";
  name.title = agency;
  return name;
}

function provenView(row: RunRow): Child {
  const share = provenShare(row);
  if (share < 0) return "–";
  // A share is never rounded up to all.
  const percent = Math.floor(1000 * share) / 10;
  return html(
    "span",
    { class: "share" },
    html("meter", { min: 0, max: 1, value: share, "aria-hidden": "true" }),
    html("span", { class: "percent" }, `${percent.toFixed(1)}%`),
  );
}
