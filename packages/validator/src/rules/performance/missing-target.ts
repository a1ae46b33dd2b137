import { type Indicator, PROJECT_FORMS, type Project } from "@yusuan/schema";
import { projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";
import { indicatorName, listed, placeOfIndicator } from "./shared/places.js";

export const missingTarget: CheckRule = Object.freeze({
  id: "missing-target",
  kind: "check",
  severity: "warning",
  forms: PROJECT_FORMS,
  title: { en: "Every indicator has a target", zh: "指标须有指标值" },
  description: {
    en: "In a form whose indicators have targets every named indicator has one. One finding for a form lists those without; in a damaged form it is an extraction loss.",
    zh: "表中其他指标填有指标值的，每项三级指标均应填列。每张表合并为一条提示；表格有损坏的视为提取缺失。",
  },
  formula: "indicator named ⇒ target printed (有指标名称须有指标值)",
  find: ({ document }) => document.projects.flatMap(check),
});

function check(project: Project): readonly CheckResult[] {
  const named = project.indicators.filter(({ level3 }) => level3 !== undefined);
  const bare = named.filter(({ target }) => target === undefined || target.text.trim() === "");
  // Without a single target the column was not found, which is no fault of the indicators.
  if (bare.length === 0 || bare.length === named.length) return [];
  return [finding(project, bare)];
}

function finding(project: Project, bare: readonly Indicator[]): CheckResult {
  const name = projectName(project);
  const list = listed(bare.map((indicator) => `“${indicatorName(indicator)}”`));
  const lost = isDamaged(project);
  return {
    key: project.id,
    verdict: lost ? "extraction-loss" : "document-error",
    severity: lost ? "note" : "warning",
    message: {
      en: `${name.en}: no target is printed for ${list.en}`,
      zh: `${name.zh}：${list.zh}未填指标值`,
    },
    places: bare.map((indicator) => placeOfIndicator(indicator)),
  };
}
