import type { Message, Project, Severity } from "@yusuan/schema";
import { placeOf, projectName } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { isGarbled } from "./shared/damage.js";
import { placeOfField } from "./shared/places.js";

export const projectPeriod: CheckRule = Object.freeze({
  id: "project-period",
  kind: "check",
  severity: "error",
  forms: ["project-target", "project-target-2020", "self-evaluation", "special-fund-target"] as const,
  title: {
    en: "A project ends after it starts, and runs in its year",
    zh: "项目起止日期先后有序，并与年度相符",
  },
  description: {
    en: "The planned start of a project is not after its planned end. A project of several years may start or end outside the form's year; a period that lies wholly outside of it is a warning.",
    zh: "计划开始日期不晚于计划完成日期。跨年度项目可早于本年开始或晚于本年结束；起止日期完全不在表列年度内的作提示。",
  },
  formula: "start ≤ end; the period meets the form's year (开始日期 ≤ 完成日期)",
  find: (index) => index.document.projects.flatMap((project) => check(index, project)),
});

function check({ document }: DocumentIndex, project: Project): readonly CheckResult[] {
  const { start, end } = project;
  const year = project.year ?? document.document.fiscalYear;
  // ISO dates compare as texts.
  if (start !== undefined && end !== undefined && start > end) {
    return [
      finding(project, "order", "error", {
        en: `is planned to start on ${at(project, "start").en}, after it ends on ${at(project, "end").en}`,
        zh: `计划开始日期${at(project, "start").zh}晚于计划完成日期${at(project, "end").zh}`,
      }),
    ];
  }
  if (year === null) return [];
  const before = end !== undefined && end < `${year}-01-01`;
  const after = start !== undefined && start > `${year}-12-31`;
  if (!before && !after) return [];
  const field = before ? "end" : "start";
  const { en, zh } = at(project, field);
  return [
    finding(project, "year", "warning", {
      en: before
        ? `ends on ${en}, before the form's year ${year} begins`
        : `starts on ${en}, after the form's year ${year} is over`,
      zh: before ? `计划完成日期${zh}早于表列年度${year}年` : `计划开始日期${zh}晚于表列年度${year}年`,
    }),
  ];
}

function finding(project: Project, kind: string, severity: Severity, message: Message): CheckResult {
  const fields = ["start", "end"].filter((field) => project.places[field]);
  const lost = isGarbled(project) || fields.some((field) => project.places[field]?.recovered !== undefined);
  const name = projectName(project);
  return {
    key: `${project.id}:${kind}`,
    verdict: lost ? "extraction-loss" : "document-error",
    severity: lost ? "warning" : severity,
    message: { en: `${name.en} ${message.en}`, zh: `${name.zh}${message.zh}` },
    places: (fields.length > 0 ? fields : ["name"]).map((field) => placeOfField(project, field)),
  };
}

/** A date with its place. */
function at(project: Project, field: "start" | "end"): Message {
  const date = project[field] ?? "";
  const placed = project.places[field];
  if (!placed) return { en: date, zh: date };
  const { en, zh } = placeOf(placed);
  return { en: `${date} (${en})`, zh: `${date}（${zh}）` };
}
