import type { Message } from "@yusuan/schema";
import type { ProjectData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import type { FindingsById } from "../parts/findings-of.js";
import { type IndicatorLayout, indicatorLayout, leadingColumns } from "../parts/indicator-layout.js";
import { indicatorTable } from "../parts/indicator-table.js";
import { numberLink } from "../parts/number-link.js";
import { scoreBar } from "../parts/score-bar.js";
import { section } from "../parts/section.js";
import { sumView } from "../parts/sum-view.js";
import { SAID } from "../words.js";

/** The indicators of a project, with the total that is printed for them and whether they add up to it. */
export function indicatorsView(project: ProjectData, findings: FindingsById): HTMLElement {
  const { classes, columns, weights, scores } = project;
  if (classes.length === 0)
    return section(SAID.indicators, html("p", { class: "told" }, say(SAID.noIndicators)));
  // Forms of self-evaluations print 分值, others 权重.
  const weight = project.form === "self-evaluation" ? SAID.fullMark : SAID.weight;
  const layout = indicatorLayout(classes, columns, weight);
  return section(
    SAID.indicators,
    indicatorTable(classes, layout, findings, footOf(project, layout)),
    columns.length === 0 ? html("p", { class: "told" }, say(SAID.unscored)) : undefined,
    weights && html("p", { class: "check" }, say(weight), ": ", sumView(weights)),
    scores && html("p", { class: "check" }, say(SAID.score), ": ", sumView(scores)),
  );
}

/** Points of the budget execution, then what is printed as total. */
function footOf(project: ProjectData, layout: IndicatorLayout): HTMLElement | undefined {
  const { weights, scores, execution, grade } = project;
  const budget = execution.find(({ isTotal }) => isTotal);
  const total = { actual: undefined, weight: weights?.printed, score: scores?.printed };
  const row = (name: Message, values: Readonly<Record<string, Child>>, last: Child) =>
    html(
      "tr",
      { class: "total" },
      html("th", { scope: "row", colspan: leadingColumns(layout) }, say(name)),
      ...layout.columns.map((column) =>
        html("td", { class: column === "actual" ? "value" : "number" }, values[column]),
      ),
      layout.isScored ? html("td", {}, last) : undefined,
    );
  const rows = [
    ...(budget?.weight || budget?.score
      ? [
          row(
            SAID.budgetPoints,
            {
              actual: numberLink(budget.rate),
              weight: numberLink(budget.weight),
              score: numberLink(budget.score),
            },
            scoreBar(budget.score, budget.weight),
          ),
        ]
      : []),
    ...(total.weight || total.score
      ? [
          row(
            SAID.total,
            { weight: numberLink(total.weight), score: numberLink(total.score) },
            grade === undefined ? scoreBar(total.score, total.weight) : html("b", {}, grade),
          ),
        ]
      : []),
  ];
  return rows.length === 0 ? undefined : html("tfoot", {}, ...rows);
}
