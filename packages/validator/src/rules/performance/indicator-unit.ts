import { type Indicator, type Message, PROJECT_FORMS, type Project } from "@yusuan/schema";
import { placeOf, projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";
import { indicatorName, placeOfIndicator } from "./shared/places.js";

export const indicatorUnit: CheckRule = Object.freeze({
  id: "indicator-unit",
  kind: "check",
  severity: "warning",
  forms: PROJECT_FORMS,
  title: { en: "A unit is a unit", zh: "计量单位栏填写的是计量单位" },
  description: {
    en: "A unit names what is counted (件, 人次, %). A unit column that holds a number is a warning; a unit that starts with a number (100元/人/天) is a note, since the number belongs to the value.",
    zh: "计量单位应说明所计的是什么（件、人次、%等）。计量单位栏填为数字的作提示；以数字开头的单位（如100元/人/天）仅作说明，数字应写入指标值。",
  },
  formula: "unit is no number (计量单位不是数字)",
  find: ({ document }) => document.projects.flatMap(check),
});

const NUMBER = /^[-+]?[\d,.]+$/u;
const STARTS_WITH_NUMBER = /^\d/u;

function check(project: Project): readonly CheckResult[] {
  // In a damaged form, or a row that was put right, the number may belong to another column.
  if (isDamaged(project)) return [];
  return project.indicators.flatMap((indicator) => {
    if (indicator.realigned) return [];
    const inColumn = indicator.unit?.normalize("NFKC").trim() ?? "";
    const inValue = indicator.target?.unit?.normalize("NFKC").trim() ?? "";
    if (NUMBER.test(inColumn)) {
      return [
        finding(project, indicator, "unit", "warning", {
          en: `the unit column holds the number ${inColumn}`,
          zh: `计量单位栏填的是数字${inColumn}`,
        }),
      ];
    }
    const unit = [inColumn, inValue].find((text) => STARTS_WITH_NUMBER.test(text) && !NUMBER.test(text));
    if (unit === undefined) return [];
    return [
      finding(project, indicator, unit === inColumn ? "unit" : "target", "note", {
        en: `the unit “${unit}” holds a number, which belongs to the value`,
        zh: `计量单位“${unit}”含有数字，数字应写入指标值`,
      }),
    ];
  });
}

function finding(
  project: Project,
  indicator: Indicator,
  field: "unit" | "target",
  severity: "warning" | "note",
  what: Message,
): CheckResult {
  const name = projectName(project);
  const place = placeOfIndicator(indicator, field);
  const where = placeOf(place);
  const printed = indicator.target?.text.trim() ?? "";
  return {
    key: indicator.id,
    verdict: "document-error",
    severity,
    message: {
      en: `${name.en}, indicator “${indicatorName(indicator)}”, target ${printed}: ${what.en} (${where.en})`,
      zh: `${name.zh}指标“${indicatorName(indicator)}”（指标值${printed}）：${what.zh}（${where.zh}）`,
    },
    places: [place],
  };
}
