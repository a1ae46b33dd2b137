import { columnsOf, markdownTable, NOTHING, percent } from "../format/markdown.js";
import { calibration } from "./calibration.js";
import type { Climb } from "./climb.js";
import type { Score } from "./score.js";

const HEADINGS = [
  "rung",
  "pages",
  "statements",
  "coded rows exact",
  "%",
  "code and name right",
  "figures exact",
  "wrong / missing / extra",
  "wrong but proven",
  "wrong but repaired",
  "wrong, unflagged",
  "repaired rightly / spoilt",
  "right and proven",
  "proven by text",
  "document errors found",
  "document errors invented",
  "s a page",
];

/** The results as Markdown: a table by rung, one by document and rung, and how far confidence can be trusted. */
export function ladderReport(climbs: readonly Climb[], peakRssBytes: number): string {
  const rungs = [...new Set(climbs.map(({ rung }) => rung))];
  const byRung = rungs.map((rung) =>
    row(
      rung,
      climbs.filter((climb) => climb.rung === rung),
    ),
  );
  const byFile = climbs.map((climb) => row(`${climb.file} ${climb.rung}`, [climb]));
  return [
    markdownTable(columnsOf(HEADINGS), byRung),
    markdownTable(columnsOf(["document and rung", ...HEADINGS.slice(1)]), byFile),
    markdownTable(columnsOf(["confidence from", "figures", "read right", "%"]), buckets(climbs)),
    `Peak memory: ${Math.ceil(peakRssBytes / 1e6)} MB.\n`,
  ].join("\n");
}

function row(name: string, climbs: readonly Climb[]): readonly string[] {
  const sum = (key: keyof Score) => climbs.reduce((total, { score }) => total + score[key], 0);
  const pages = climbs.reduce((total, climb) => total + climb.pages.length, 0);
  const seconds = climbs.reduce((total, climb) => total + climb.seconds, 0);
  const of = (part: keyof Score, whole: keyof Score) => `${sum(part)} / ${sum(whole)}`;
  return [
    name,
    `${pages}`,
    of("statementsFound", "statements"),
    of("rowsExact", "rows"),
    percent(sum("rowsExact"), sum("rows")),
    of("rowsNamed", "rows"),
    of("exact", "figures"),
    [sum("wrong"), sum("missing"), sum("extra")].join(" / "),
    `${sum("wrongProven")}`,
    `${sum("wrongRepaired")}`,
    `${sum("wrongUnflagged")}`,
    of("repairedRightly", "spoilt"),
    percent(sum("proven"), sum("figures")),
    percent(sum("provenByText"), sum("figures")),
    sum("errors") > 0 ? of("errorsFound", "errors") : NOTHING,
    `${sum("errorsInvented")}`,
    pages > 0 ? (seconds / pages).toFixed(2) : NOTHING,
  ];
}

function buckets(climbs: readonly Climb[]): readonly (readonly string[])[] {
  return calibration(climbs.flatMap(({ judged }) => judged)).map(({ from, figures, right }) => [
    from.toFixed(3),
    `${figures}`,
    `${right}`,
    percent(right, figures),
  ]);
}
