import type { PerformanceData } from "../../src/contract/performance-data.js";
import { type Child, html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { topBar } from "../page/top-bar.js";
import { evaluationView } from "./evaluation/evaluation-view.js";
import { addressOfChosen, type Chosen, choices } from "./model/chosen.js";
import type { FindingsById } from "./parts/findings-of.js";
import { choiceList } from "./project/choice-list.js";
import { projectView } from "./project/project-view.js";
import { type PerformanceState, performanceState } from "./state.js";
import { SAID } from "./words.js";

/** The performance page of a document: its evaluation and its projects, one of them written out. */
export function showPerformance(data: PerformanceData): void {
  const title = data.title ?? data.fileName;
  document.title = title;
  const store = performanceState(data);
  const findings: FindingsById = new Map(data.findings.map((finding) => [finding.id, finding]));
  const pane = html("article", { class: "performance-of", tabindex: 0 });
  label(pane, { "aria-label": WORDS.performance });
  const show = ({ chosen }: PerformanceState) => {
    pane.replaceChildren(...viewOf(data, findings, chosen).filter((child) => child !== undefined));
    pane.scrollTop = 0;
  };
  store.listen((state, before) => {
    if (state.chosen !== before.chosen) show(state);
  });
  show(store.get());
  document.body.replaceChildren(
    topBar(
      html("a", { href: "index.html" }, "← ", say(SAID.back)),
      html("a", { href: "../../performance.html" }, say(SAID.all)),
      html("h1", { lang: "zh-CN" }, title),
      html(
        "small",
        {},
        say(WORDS.performance),
        ` · ${[data.year, data.agency, data.file].filter(Boolean).join(" · ")}`,
      ),
    ),
    html(
      "main",
      { class: "performance" },
      label(html("aside", {}, choiceList(data, findings, store)), { "aria-label": WORDS.overview }),
      pane,
    ),
  );
  // What is folded up is not printed.
  addEventListener("beforeprint", () => {
    for (const part of pane.querySelectorAll<HTMLDetailsElement>("details.findings-part")) part.open = true;
  });
  stepKeys(data, store.get);
}

function viewOf(
  { projects, evaluation }: PerformanceData,
  findings: FindingsById,
  chosen: Chosen | undefined,
): readonly Child[] {
  if (chosen?.kind === "evaluation") return evaluation ? evaluationView(evaluation, findings) : [];
  const project = projects.find(({ id }) => id === chosen?.id);
  return project ? projectView(project, findings) : [];
}

/** `j` and `k` lead to the next and the previous project. */
function stepKeys(data: PerformanceData, state: () => PerformanceState): void {
  const all = choices(data).map(addressOfChosen);
  addEventListener("keydown", (event) => {
    const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
    if (
      step === 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.target instanceof HTMLInputElement
    )
      return;
    const { chosen } = state();
    const next = chosen && all[all.indexOf(addressOfChosen(chosen)) + step];
    if (next !== undefined) location.hash = next;
  });
}
