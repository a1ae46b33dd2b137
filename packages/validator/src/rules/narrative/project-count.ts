import type { CheckResult, CheckRule } from "../rule.js";
import { describeClaim, placeOfClaim } from "./shared/claims.js";
import { statedProjects } from "./shared/project-claims.js";

export const projectCount: CheckRule = Object.freeze({
  id: "project-count",
  kind: "check",
  severity: "warning",
  forms: ["narrative", "project-target", "project-target-2020"] as const,
  title: { en: "There are as many forms as stated projects", zh: "绩效目标表张数与所称项目数一致" },
  description: {
    en: "More performance forms than the document says projects have targets contradict it. Fewer are usual in a budget, which prints a choice of them; in a document that consists of the forms it is worth a note.",
    zh: "绩效目标申报表多于所称编报绩效目标的项目数的，前后不符。部门预算通常只公开部分项目，少于所称个数不作提示；专门公开绩效目标的文件少于所称个数的作说明。",
  },
  formula: "编报绩效目标的项目数 = number of forms",
  find: (index) =>
    statedProjects(index).flatMap(({ count, projects }): readonly CheckResult[] => {
      const [stated, printed] = [Number(count.value), projects.length];
      const isChoice = index.document.document.kind !== "performance-target";
      if (printed === 0 || stated === printed || (printed < stated && isChoice)) return [];
      const { en, zh } = describeClaim(count);
      return [
        {
          key: count.id,
          verdict: printed > stated ? "document-error" : "convention",
          severity: printed > stated ? "warning" : "note",
          message: {
            en: `The text says ${en}; the document holds ${printed} performance forms`,
            zh: `文字称${zh}，文件中有绩效目标申报表${printed}张`,
          },
          expected: `${printed}`,
          actual: count.value,
          places: [placeOfClaim(count)],
        },
      ];
    }),
});
