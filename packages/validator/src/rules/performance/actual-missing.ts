import type { Project } from "@yusuan/schema";
import { projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";
import { indicatorName, listed, placeOfIndicator } from "./shared/places.js";

export const actualMissing: CheckRule = Object.freeze({
  id: "actual-missing",
  kind: "check",
  severity: "warning",
  forms: ["self-evaluation"] as const,
  title: { en: "A self-evaluation says what was reached", zh: "自评须填实际完成值" },
  description: {
    en: "In a self-evaluation every indicator with a target tells what was reached. One finding for a form lists those that do not; in a damaged form it is an extraction loss.",
    zh: "自评表中有指标值的指标均应填列实际完成值。每张表合并为一条提示；表格有损坏的视为提取缺失。",
  },
  formula: "target printed ⇒ actual value printed (有指标值须有完成值)",
  find: ({ document }) => document.projects.filter(({ form }) => form === "self-evaluation").flatMap(check),
});

function check(project: Project): readonly CheckResult[] {
  const aimed = project.indicators.filter(
    ({ target, level3 }) => target !== undefined && level3 !== undefined,
  );
  const open = aimed.filter(({ actual }) => actual === undefined || actual.text.trim() === "");
  if (open.length === 0) return [];
  const name = projectName(project);
  const list = listed(open.map((indicator) => `“${indicatorName(indicator)}”`));
  const lost = isDamaged(project);
  const what =
    open.length === aimed.length
      ? { en: "any of its indicators", zh: "全部指标" }
      : { en: list.en, zh: list.zh };
  return [
    {
      key: project.id,
      verdict: lost ? "extraction-loss" : "document-error",
      severity: lost ? "note" : "warning",
      message: {
        en: `${name.en}: no actual value is printed for ${what.en}`,
        zh: `${name.zh}：${what.zh}未填实际完成值`,
      },
      places: open.map((indicator) => placeOfIndicator(indicator)),
    },
  ];
}
