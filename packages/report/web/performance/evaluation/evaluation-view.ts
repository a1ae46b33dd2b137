import type { Message } from "@yusuan/schema";
import type { EvaluationData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { executionTable } from "../parts/execution-table.js";
import { type FindingsById, findingsPart } from "../parts/findings-of.js";
import { indicatorLayout } from "../parts/indicator-layout.js";
import { indicatorTable } from "../parts/indicator-table.js";
import { missing, numberLink } from "../parts/number-link.js";
import { section } from "../parts/section.js";
import { SAID } from "../words.js";
import { scoreTreeView } from "./score-tree-view.js";

/** An evaluation: final score and grade, the score tree, what was spent, what was reached. */
export function evaluationView(evaluation: EvaluationData, findings: FindingsById): readonly Child[] {
  const { tree, executions, goals } = evaluation;
  return [
    html("h2", {}, say(SAID.evaluation)),
    verdictView(evaluation),
    findingsPart(findings, evaluation.findings),
    tree && section(SAID.tree, scoreTreeView(tree, findings)),
    ...executions.map(({ title, rows, unit }) =>
      section(
        title === null ? SAID.execution : { en: title, zh: title },
        executionTable(rows, unit, ({ key }) => ({ en: key, zh: key })),
      ),
    ),
    ...goals.map(({ title, classes }) =>
      section(
        title === null ? SAID.reached : { en: title, zh: title },
        indicatorTable(classes, indicatorLayout(classes, ["actual"]), findings),
      ),
    ),
  ];
}

function verdictView({ score, grade, verdicts, bands }: EvaluationData): HTMLElement {
  const said = verdicts.flatMap((verdict, index) => [index === 0 ? "" : " ", numberLink(verdict)]);
  return html(
    "dl",
    { class: "fields" },
    html("dt", {}, say(SAID.finalScore)),
    html("dd", { class: "final" }, ...(verdicts.length > 0 ? said : [score ?? missing()])),
    html("dt", {}, say(SAID.grade)),
    html("dd", { class: "final" }, grade ?? missing()),
    ...(bands.length === 0
      ? []
      : [html("dt", {}, say(SAID.bands)), html("dd", {}, ...bandsView(bands, grade))]),
  );
}

/** The bands, each text once; the one of the grade that was given is marked. */
function bandsView(bands: EvaluationData["bands"], given: string | null): readonly Child[] {
  return bands.flatMap(({ grade, from, to }, index) => {
    const band = html(grade === given ? "b" : "span", {}, `${grade} `, say(bandWords(from, to)));
    return index === 0 ? [band] : [" · ", band];
  });
}

function bandWords(from: string | undefined, to: string | undefined): Message {
  if (from !== undefined && to !== undefined) return { en: `${from}–${to}`, zh: `${from}–${to}` };
  if (from !== undefined) return { en: `from ${from}`, zh: `${from}以上` };
  return to === undefined ? { en: "–", zh: "–" } : { en: `below ${to}`, zh: `${to}以下` };
}
