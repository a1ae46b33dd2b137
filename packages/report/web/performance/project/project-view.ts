import type { Message } from "@yusuan/schema";
import type { ExecutionData, PeriodData, ProjectData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { executionTable } from "../parts/execution-table.js";
import { type FindingsById, findingsPart } from "../parts/findings-of.js";
import { missing } from "../parts/number-link.js";
import { section } from "../parts/section.js";
import { FORM, GOAL, SAID, sourceWords } from "../words.js";
import { breakdownTable, componentTable } from "./amounts-view.js";
import { fundingTable } from "./funding-table.js";
import { indicatorsView } from "./indicators-view.js";

/** A project: what it is, its money, its goals, its indicators, and what was found about it. */
export function projectView(project: ProjectData, findings: FindingsById): readonly Child[] {
  const { name, funding, execution, components, breakdown, goals, unit, damage } = project;
  const ofIndicators = new Set(
    project.classes.flatMap(({ groups }) =>
      groups.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.findings)),
    ),
  );
  const nameOf = ({ key }: ExecutionData) => sourceWords(key);
  return [
    html("h2", {}, name ?? missing(SAID.nameless)),
    headView(project),
    findingsPart(findings, project.findings, ofIndicators),
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
            { class: "fields goals" },
            ...goals.flatMap(({ key, text }) => [
              html("dt", {}, say(GOAL[key])),
              html("dd", {}, text ?? missing()),
            ]),
          ),
        ),
    indicatorsView(project, findings),
    components.length === 0 ? undefined : section(SAID.components, componentTable(components, unit)),
    breakdown.length === 0 ? undefined : section(SAID.breakdown, breakdownTable(breakdown, unit)),
  ];
}

function headView(project: ProjectData): HTMLElement {
  const { form, title, department, implementer, nature, category, period } = project;
  const fields: readonly (readonly [Message, Child])[] = [
    [SAID.form, html("span", {}, say(FORM[form]), title === null ? "" : ` · ${title}`)],
    [SAID.department, department ?? missing()],
    ...optionalField(SAID.implementer, implementer),
    ...optionalField(SAID.nature, nature),
    ...optionalField(SAID.category, category),
    ...(period ? [[SAID.period, periodView(period)] as const] : []),
  ];
  return html(
    "dl",
    { class: "fields" },
    ...fields.flatMap(([name, value]) => [html("dt", {}, say(name)), html("dd", {}, value)]),
  );
}

function periodView({ start, end }: PeriodData): Child {
  if (start === undefined && end === undefined) return missing();
  return html("span", {}, start ?? missing(), " – ", end ?? missing());
}

function optionalField(name: Message, value: string | undefined): readonly (readonly [Message, Child])[] {
  return value === undefined ? [] : [[name, value]];
}
