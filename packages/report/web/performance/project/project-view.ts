import type { Message } from "@yusuan/schema";
import type { ExecutionData, ProjectData, SumData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { executionTable } from "../parts/execution-table.js";
import { type FindingsById, findingsOf } from "../parts/findings-of.js";
import { indicatorTable } from "../parts/indicator-table.js";
import { missing, numberLink } from "../parts/number-link.js";
import { scoreBar } from "../parts/score-bar.js";
import { section } from "../parts/section.js";
import { sumView } from "../parts/sum-view.js";
import { FORM, GOAL, SAID, sourceWords } from "../words.js";
import { breakdownTable, componentTable } from "./amounts-view.js";
import { fundingTable } from "./funding-table.js";

/** A project: what it is, its money, its goals, its indicators, and what was found about it. */
export function projectView(project: ProjectData, findings: FindingsById): readonly Child[] {
  const { name, funding, execution, components, breakdown, goals, indicators, columns, unit, damage } =
    project;
  const nameOf = ({ key }: ExecutionData) => sourceWords(key);
  return [
    html("h2", {}, name ?? missing(SAID.nameless)),
    headView(project),
    findingsOf(findings, project.findings),
    damage.length === 0
      ? undefined
      : html(
          "details",
          { class: "damage" },
          html("summary", {}, say(SAID.damage), ` (${damage.length})`),
          html("ul", {}, ...damage.map((message) => html("li", {}, say(message)))),
        ),
    funding.length === 0 ? undefined : section(SAID.funding, fundingTable(funding, unit)),
    execution.length === 0 ? undefined : section(SAID.execution, executionTable(execution, unit, nameOf)),
    goals.length === 0
      ? undefined
      : section(
          SAID.goals,
          html(
            "dl",
            { class: "goals" },
            ...goals.flatMap(({ key, text }) => [
              html("dt", {}, say(GOAL[key])),
              html("dd", {}, text ?? missing()),
            ]),
          ),
        ),
    section(
      SAID.indicators,
      indicators.length === 0
        ? html("p", { class: "told" }, say(SAID.noIndicators))
        : indicatorTable(indicators, columns, findings, footOf(project)),
      columns.length === 0 ? html("p", { class: "told" }, say(SAID.unscored)) : undefined,
    ),
    components.length === 0 ? undefined : section(SAID.components, componentTable(components, unit)),
    breakdown.length === 0 ? undefined : section(SAID.breakdown, breakdownTable(breakdown, unit)),
  ];
}

function headView({
  form,
  title,
  department,
  implementer,
  nature,
  category,
  start,
  end,
}: ProjectData): HTMLElement {
  const period = start === undefined && end === undefined ? undefined : `${start ?? "…"} – ${end ?? "…"}`;
  const fields: readonly (readonly [Message, Child])[] = [
    [SAID.form, html("span", {}, say(FORM[form]), title === null ? "" : ` · ${title}`)],
    [SAID.department, department ?? missing()],
    ...optionalField(SAID.implementer, implementer),
    ...optionalField(SAID.nature, nature),
    ...optionalField(SAID.category, category),
    [SAID.period, period ?? missing()],
  ];
  return html(
    "dl",
    { class: "head" },
    ...fields.flatMap(([name, value]) => [html("dt", {}, say(name)), html("dd", {}, value)]),
  );
}

function optionalField(name: Message, value: string | undefined): readonly (readonly [Message, Child])[] {
  return value === undefined ? [] : [[name, value]];
}

/** Points of the budget execution, then the sums of weights and scores against what is printed as total. */
function footOf({ columns, weights, scores, execution, grade }: ProjectData): HTMLElement | undefined {
  const total = execution.find(({ isTotal }) => isTotal);
  const hasPoints = total?.weight !== undefined || total?.score !== undefined;
  const rows = [
    ...(hasPoints
      ? [
          footRow(
            SAID.budgetPoints,
            columns.map((column) =>
              column === "actual" ? numberLink(total?.rate) : numberLink(total?.[column]),
            ),
            columns,
            scoreBar(total?.score, total?.weight),
          ),
        ]
      : []),
    ...(weights || scores
      ? [footRow(SAID.sum, totalsOf(columns, weights, scores), columns, gradeOf(grade))]
      : []),
  ];
  return rows.length === 0 ? undefined : html("tfoot", {}, ...rows);
}

function totalsOf(
  columns: ProjectData["columns"],
  weights: SumData | undefined,
  scores: SumData | undefined,
): readonly Child[] {
  return columns.map((column) => {
    const sum = column === "weight" ? weights : column === "score" ? scores : undefined;
    if (!sum) return "";
    const printed = sum.printed ? html("div", {}, numberLink(sum.printed)) : undefined;
    return html("div", {}, printed, html("small", {}, sumView(sum)));
  });
}

function gradeOf(grade: string | undefined): Child {
  return grade === undefined ? undefined : html("span", {}, say(SAID.grade), " ", html("b", {}, grade));
}

function footRow(
  name: Message,
  values: readonly Child[],
  columns: ProjectData["columns"],
  last: Child,
): HTMLElement {
  return html(
    "tr",
    {},
    html("th", { scope: "row", colspan: 4 }, say(name)),
    ...columns.map((column, index) =>
      html("td", { class: column === "actual" ? "value" : "number" }, values[index]),
    ),
    columns.includes("weight") && columns.includes("score") ? html("td", {}, last) : undefined,
  );
}
