import type { BudgetDocument, Extraction } from "@yusuan/schema";
import type { Draft } from "../grammar/draft.js";
import type { Passage } from "../text/passage.js";
import type { Binding } from "../write.js";
import { evaluationBinder } from "./evaluation-binder.js";
import { projectBinder } from "./project-binder.js";
import { speaksOfAppropriation, statementBinder } from "./statement-binder.js";

type Known = Pick<BudgetDocument, "document" | "statements" | "projects" | "evaluation">;

const NONE: Binding = { figures: [] };

/** What each claim tells again: figures of the statements, of its project's form, or of the execution table. */
export function binderOf(
  extraction: Extraction,
  known: Known,
  passages: readonly Passage[],
  drafts: readonly Draft[],
): (draft: Draft) => Binding {
  const { document, projects, evaluation } = known;
  const appropriated = appropriatedFrom(passages);
  const isAppropriated = ({ passage }: Draft): boolean =>
    passage.order > (appropriated.get(passage.section ?? "") ?? Number.POSITIVE_INFINITY);
  const inStatements = statementBinder(known, isAppropriated);
  const inProjects = projectBinder(extraction, projects, passages, drafts, document.fiscalYear);
  const inEvaluation = evaluationBinder(evaluation, document.fiscalYear);
  return (draft) => {
    if (draft.passage.project) {
      const annual = inProjects(draft);
      return annual ? { figures: [annual.id] } : NONE;
    }
    const told = inEvaluation(draft);
    if (told !== undefined) return { figures: [told] };
    if (draft.measure === "project-sum" || draft.measure === "change") return NONE;
    const found = inStatements(draft);
    if (!found) return NONE;
    const isStage = draft.measure !== "total" && found.measure.startsWith("total");
    return { figures: [found.figure.id], ...(!isStage && { measure: found.measure }) };
  };
}

/** By section, the passage from which on 科目 are those of the appropriation. */
function appropriatedFrom(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const from = new Map<string, number>();
  for (const { section = "", text, order } of passages) {
    if (!from.has(section) && speaksOfAppropriation(text)) from.set(section, order);
  }
  return from;
}
