import type { Component, Project } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import { printed, printedParts } from "../../engine/draft.js";
import { evaluate } from "../../engine/evaluate.js";
import type { DocumentRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { fundingEntry } from "./shared/funding.js";

export const componentTotal: DocumentRule = Object.freeze({
  id: "component-total",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["project-target-2020"] as const,
  title: { en: "A project's budget is the sum of its components", zh: "项目总预算等于各组成之和" },
  description: {
    en: "The project's total budget is the sum of what its components request (申报金额); where that does not fit and what was allotted to them (预算下达金额) does, it is the sum of the latter.",
    zh: "项目总预算金额等于各项目组成的申报金额之和；与申报金额不符而与预算下达金额之和相符的，按预算下达金额计。",
  },
  formula: "total = Σ requested, or Σ allotted (项目总预算 = Σ 申报金额 或 Σ 预算下达金额)",
  documentIdentities: (index) =>
    index.document.projects.flatMap((project) => {
      const { id } = project;
      const total = fundingEntry(index, project, "total");
      const sums = COLUMNS.map((column) => ({ column, parts: amounts(index, project, column) })).filter(
        ({ parts }) => parts.length > 0,
      );
      const chosen = sums.find(({ parts }) => total && addsUp(total, parts)) ?? sums[0];
      if (!chosen) return [];
      return [
        {
          key: `${id}:${chosen.column}`,
          left: printed(total, `${id} total`),
          right: printedParts(chosen.parts, `${id} components`),
          incomplete: amountsDamaged(project),
        },
      ];
    }),
});

const COLUMNS = ["requested", "allotted"] as const satisfies readonly (keyof Component)[];

function amounts(
  { entries }: DocumentIndex,
  { components = [] }: Project,
  column: (typeof COLUMNS)[number],
): readonly Entry[] {
  return components.flatMap((component) => {
    const figure = component[column];
    return (figure && entries.get(figure.id)) ?? [];
  });
}

function addsUp(total: Entry, parts: readonly Entry[]): boolean {
  const terms = [{ entry: total, weight: 1 }, ...parts.map((entry) => ({ entry, weight: -1 }))];
  return evaluate(terms, "equal").holds;
}
