import type { Message } from "@yusuan/schema";
import type { AgencyData, PartsData } from "../../src/contract/agency-data.js";
import { openTablesForPrint } from "../charts/data-table.js";
import { patterns } from "../charts/patterns.js";
import { type Child, html } from "../dom/element.js";
import { say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { topBar } from "../page/top-bar.js";
import { chosenOf } from "./chosen-of.js";
import { classesView } from "./classes-view.js";
import { compositionView } from "./composition-view.js";
import { documentsList } from "./documents-list.js";
import { flowSection } from "./flow-section.js";
import { type AgencyModel, agencyModel } from "./model.js";
import { TEXTS } from "./words.js";

/** The page of an agency: its years as charts. */
export function showAgency(data: AgencyData): void {
  const model = agencyModel(data);
  document.title = data.agency;
  document.body.replaceChildren(
    topBar(
      html("a", { href: "../../index.html" }, "← ", say(WORDS.allDocuments)),
      html("h1", { lang: "zh-CN" }, data.agency),
      data.names.some((name) => name !== data.agency) ? html("small", {}, data.names.join(" · ")) : undefined,
    ),
    patterns(),
    html(
      "main",
      { class: "agency" },
      model.scopesDiffer ? html("p", { class: "note differs" }, say(TEXTS.scopesDiffer)) : undefined,
      chart(TEXTS.classes, classesChart(model)),
      chart(TEXTS.composition, compositionChart(model)),
      chart(TEXTS.flow, flowChart(model)),
      chart(TEXTS.contents, [documentsList(model)]),
    ),
  );
  openTablesForPrint();
}

function chart(title: Message, content: readonly Child[]): HTMLElement {
  return html("section", { class: "chart" }, html("h2", {}, say(title)), ...content);
}

const unit = (): HTMLElement => html("p", { class: "unit" }, say(TEXTS.unit));

function classesChart(model: AgencyModel): readonly Child[] {
  const { classes } = model;
  if (classes.length === 0) return [html("p", { class: "told" }, say(TEXTS.noClass))];
  return [unit(), ...byForm(classes, (data) => classesView(model, data))];
}

function compositionChart(model: AgencyModel): readonly Child[] {
  const { expenditure, basic } = model;
  if (expenditure.length + basic.length === 0) {
    return [html("p", { class: "told" }, say(TEXTS.noComposition))];
  }
  const of = (title: Message, forms: readonly PartsData[]): readonly Child[] =>
    forms.length === 0
      ? []
      : [html("h3", {}, say(title)), ...byForm(forms, (data) => compositionView(model, data))];
  return [unit(), ...of(TEXTS.basicProject, expenditure), ...of(TEXTS.personnelPublic, basic)];
}

function byForm(
  forms: readonly PartsData[],
  view: (data: PartsData) => readonly HTMLElement[],
): readonly HTMLElement[] {
  const choices = forms.map((data) => ({ name: say(data.title), show: () => view(data) }));
  return chosenOf(TEXTS.form, choices, 0);
}

function flowChart(model: AgencyModel): readonly Child[] {
  const { flows, years, yearNames } = model;
  if (flows.length === 0) return [html("p", { class: "told" }, say(TEXTS.noFlow))];
  const choices = flows.map((flow) => {
    const name = yearNames[years.findIndex(({ id }) => id === flow.year)];
    return { name: name ? say(name) : flow.year, show: () => flowSection(model, flow) };
  });
  return [unit(), ...chosenOf(WORDS.year, choices, choices.length - 1)];
}
