import type { Project } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import { absent, type IdentityDraft, printed, printedParts, sum } from "../../engine/draft.js";
import { evaluate } from "../../engine/evaluate.js";
import type { DocumentRule } from "../rule.js";
import { breakdownAmounts, byComponent, plainName } from "./shared/breakdown.js";
import { amountsDamaged } from "./shared/damage.js";
import { fundingEntry } from "./shared/funding.js";

export const breakdownTotal: DocumentRule = Object.freeze({
  id: "breakdown-total",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["project-target-2020"] as const,
  title: { en: "The breakdown adds up to the budget", zh: "构成分解合计等于预算金额" },
  description: {
    en: "The amounts of the breakdown (明细金额) add up to the project's total budget and, component by component, to what the component requests or, where that fits instead, was allotted. While a component with money has no row in the breakdown, the total is not decided.",
    zh: "项目构成分解的明细金额合计等于项目总预算金额；按项目组成分别合计，等于该组成的申报金额（或预算下达金额）。有金额的项目组成未列明细时，总额不作判断。",
  },
  formula: "total = Σ amounts; requested = Σ amounts of the component (预算金额 = Σ 明细金额)",
  documentIdentities: (index) => index.document.projects.flatMap((project) => drafts(index, project)),
});

function drafts(index: DocumentIndex, project: Project): readonly IdentityDraft[] {
  const { id, breakdown = [], components = [] } = project;
  const all = breakdownAmounts(index, breakdown);
  if (all.length === 0) return [];
  const incomplete = amountsDamaged(project);
  const rows = byComponent(project);
  const names = components.map(({ name }) => plainName(name));
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const name of names) (known.has(name) ? shared : known).add(name);
  const inComponents = components.flatMap((component, i) => {
    const name = names[i] ?? "";
    const parts = breakdownAmounts(index, rows.get(name) ?? []);
    // Of two components with one name nothing says which rows belong to which.
    if (parts.length === 0 || shared.has(name)) return [];
    const { requested, allotted } = component;
    const wholes = [requested, allotted].flatMap((figure) => (figure && index.entries.get(figure.id)) ?? []);
    const whole = wholes.find((entry) => addsUp(entry, parts)) ?? wholes[0];
    if (!whole) return [];
    const right = printedParts(parts, `${component.id} breakdown`);
    return [{ key: component.id, left: printed(whole, component.id), right, incomplete }];
  });
  const total = fundingEntry(index, project, "total");
  const unbroken = components.filter(
    ({ requested, allotted }, i) =>
      [requested, allotted].some((figure) => (figure && index.entries.get(figure.id)?.fen) ?? 0n) &&
      !rows.has(names[i] ?? ""),
  );
  const strangers = [...rows.keys()].some((name) => !known.has(name));
  const undecided = total && !strangers && unbroken.length > 0 && !addsUp(total, all);
  const parts = printedParts(all, `${id} breakdown`);
  return [
    {
      key: id,
      left: printed(total, `${id} total`),
      right: undecided ? sum([parts, ...unbroken.map(({ id: at }) => absent(`${at} breakdown`))]) : parts,
      incomplete,
    },
    ...inComponents,
  ];
}

function addsUp(whole: Entry, parts: readonly Entry[]): boolean {
  const terms = [{ entry: whole, weight: 1 }, ...parts.map((entry) => ({ entry, weight: -1 }))];
  return evaluate(terms, "equal").holds;
}
