import { type SampleDocument, tableBlock } from "../../../layout/document.js";
import { selfEvaluationForm } from "../forms/self-evaluation-form.js";
import type { SelfEvaluation } from "./project.js";
import { AGENCY, EVALUATED } from "./projects.js";

export const YEAR = 2022;

/** Self-evaluations of one unit, one form after the other. */
export function selfEvaluations(projects: readonly SelfEvaluation[] = EVALUATED): SampleDocument {
  return {
    title: `${AGENCY} ${YEAR} 年项目支出绩效自评表`,
    cover: [],
    contents: [],
    sections: projects.map((project, index) => ({
      blocks: [tableBlock(selfEvaluationForm(`self-evaluation-${index + 1}`, YEAR, project))],
    })),
  };
}
