import type { Indicator, Project } from "@yusuan/schema";
import { PROJECT_FORMS } from "@yusuan/schema";
import { placeOf, projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { plainName } from "./shared/breakdown.js";
import { isDamaged, isGarbled, isRecovered } from "./shared/damage.js";
import { placeOfIndicator } from "./shared/places.js";

export const duplicateIndicator: CheckRule = Object.freeze({
  id: "duplicate-indicator",
  kind: "check",
  severity: "warning",
  forms: PROJECT_FORMS,
  title: { en: "An indicator is listed once", zh: "指标不重复列示" },
  description: {
    en: "Below one second-level class of a form no indicator is listed twice. In a form that is damaged otherwise it is a note, and where texts are garbled nothing is said.",
    zh: "同一张表的同一二级指标下，三级指标不重复列示。表格另有损坏的仅作说明；文字错乱的不作判断。",
  },
  formula: "names below one class differ (同一二级指标下三级指标名称不同)",
  find: ({ document }) => document.projects.flatMap(check),
});

function check(project: Project): readonly CheckResult[] {
  if (isGarbled(project)) return [];
  const groups = new Map<string, Indicator[]>();
  for (const indicator of project.indicators) {
    const { level1, level2, level3, group } = indicator;
    if (level3 === undefined || isRecovered(indicator)) continue;
    const name = plainName(level3).replace(/[，,。.；;、]+$/u, "");
    if (name === "") continue;
    const key = [group, level1, level2, name].map((part) => plainName(part ?? "")).join("\n");
    const list = groups.get(key);
    if (list) list.push(indicator);
    else groups.set(key, [indicator]);
  }
  return [...groups.values()].flatMap((indicators) => {
    const [first] = indicators;
    return first && indicators.length > 1 ? [finding(project, first, indicators)] : [];
  });
}

function finding(project: Project, first: Indicator, indicators: readonly Indicator[]): CheckResult {
  const name = projectName(project);
  const places = indicators.map((indicator) => placeOfIndicator(indicator));
  const shown = indicators.map((indicator, i) => {
    const place = places[i];
    const where = place ? placeOf(place) : { en: "", zh: "" };
    const target = indicator.target?.text.trim() ?? "";
    return {
      en: [where.en, target].filter(Boolean).join(" "),
      zh: [where.zh, target].filter(Boolean).join(" "),
    };
  });
  const level = first.level2 ?? first.level1 ?? first.group;
  return {
    key: first.id,
    verdict: "document-error",
    severity: isDamaged(project) ? "note" : "warning",
    message: {
      en: `${name.en} lists the indicator “${first.level3}” ${indicators.length} times${level === undefined ? "" : ` under “${level}”`}: ${shown.map(({ en }) => en).join("; ")}`,
      zh: `${name.zh}${level === undefined ? "" : `在“${level}”下`}将指标“${first.level3}”列示了${indicators.length}次：${shown.map(({ zh }) => zh).join("；")}`,
    },
    places,
  };
}
