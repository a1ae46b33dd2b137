import { printedAmount } from "@yusuan/schema/names";
import type { PerformanceData, ProjectData } from "../../../src/contract/performance-data.js";
import { type Child, html } from "../../dom/element.js";
import { label, say } from "../../language/language.js";
import type { Store } from "../../state/store.js";
import { searchField } from "../../table/controls.js";
import { holdsWords } from "../../table/sorted.js";
import { addressOfChosen, type Chosen } from "../model/chosen.js";
import { type FindingsById, findingCounts } from "../parts/findings-of.js";
import type { PerformanceState } from "../state.js";
import { SAID } from "../words.js";

/** Fewer than these are seen at a glance. */
const MANY = 8;

/** The evaluation and the projects of a document, to choose from; searchable where there are many. */
export function choiceList(
  data: PerformanceData,
  findings: FindingsById,
  store: Store<PerformanceState>,
): HTMLElement {
  const { evaluation, projects } = data;
  const links = new Map<string, HTMLElement>();
  const item = (chosen: Chosen, ...content: readonly Child[]) => {
    const address = addressOfChosen(chosen);
    const link = html("a", { href: address }, ...content);
    links.set(address, link);
    return html("li", {}, link);
  };
  const searched = projects.map((project) => ({
    text: [project.name, project.department, project.implementer].join(" "),
    view: item(
      { kind: "project", id: project.id },
      html("span", { class: "about" }, project.name ?? say(SAID.nameless)),
      html("small", { class: "about" }, ...aboutProject(project)),
      ...findingCounts(findings, project.findings),
    ),
  }));
  const left = html("output");
  const search = searchField(SAID.search, (query) => {
    const matches = holdsWords(query);
    for (const { text, view } of searched) view.hidden = !matches(text);
    left.textContent = `${searched.filter(({ view }) => !view.hidden).length} / ${searched.length}`;
  });
  const mark = ({ chosen }: PerformanceState) => {
    for (const [each, link] of links) {
      if (each === current({ chosen })) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const showCurrent = () => links.get(current(store.get()))?.scrollIntoView({ block: "nearest" });
  store.listen((state) => {
    mark(state);
    showCurrent();
  });
  requestAnimationFrame(showCurrent);
  const evaluated =
    evaluation &&
    html(
      "ol",
      {},
      item(
        { kind: "evaluation" },
        html("span", { class: "about" }, say(SAID.evaluation)),
        html(
          "small",
          { class: "about" },
          [evaluation.score, evaluation.grade].filter((each) => each !== null).join(" · "),
        ),
        ...findingCounts(findings, evaluation.findings),
      ),
    );
  mark(store.get());
  return label(
    html(
      "nav",
      { class: "choices" },
      evaluated,
      html("h2", {}, say(SAID.projects), ` (${projects.length})`),
      ...(projects.length < MANY ? [] : [search, left]),
      html("ol", {}, ...searched.map(({ view }) => view)),
    ),
    { "aria-label": SAID.projects },
  );
}

function current({ chosen }: PerformanceState): string {
  return chosen ? addressOfChosen(chosen) : "";
}

/** What tells projects apart at a glance: the money, and the score. */
function aboutProject({ funding, execution, unit, scores, weights }: ProjectData): readonly Child[] {
  const total = funding.find(({ key }) => key === "total")?.amount;
  const budget = total ?? execution.find(({ isTotal }) => isTotal)?.revised;
  const [score, full] = [scores?.printed?.text, weights?.printed?.text];
  return [
    budget ? say(printedAmount(budget.text, unit)) : undefined,
    score === undefined
      ? undefined
      : `${budget ? " · " : ""}${full === undefined ? score : `${score} / ${full}`}`,
  ];
}
