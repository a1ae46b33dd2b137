import { type Indicator, PROJECT_FORMS, type Project } from "@yusuan/schema";
import { projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { indicatorName, listed, placeOfIndicator } from "./shared/places.js";

export const indicatorLevels: CheckRule = Object.freeze({
  id: "indicator-levels",
  kind: "check",
  severity: "note",
  forms: PROJECT_FORMS,
  title: { en: "Every indicator was read with its levels", zh: "指标的各级名称均已读出" },
  description: {
    en: "Where most indicators of a form stand under a first and a second level, each does; and each has a name. What could not be read, nor taken over from the rows above, is an extraction loss.",
    zh: "表中多数指标有一级、二级指标的，每项指标均应有；每项指标均应有名称。未能读出、也无法从上方行继承的，视为提取缺失。",
  },
  formula: "level 1, level 2 and name are known (一级、二级、三级指标均已知)",
  find: ({ document }) => document.projects.flatMap(check),
});

const LEVELS = ["level1", "level2", "level3"] as const;

const NAMES = {
  level1: { en: "level 1", zh: "一级指标" },
  level2: { en: "level 2", zh: "二级指标" },
  level3: { en: "name", zh: "三级指标" },
} as const;

function check(project: Project): readonly CheckResult[] {
  const { indicators } = project;
  const due = LEVELS.filter((level) => {
    const filled = indicators.filter((indicator) => indicator[level] !== undefined).length;
    return 2 * filled > indicators.length;
  });
  const gaps = indicators.flatMap((indicator) => {
    const absent = due.filter((level) => indicator[level] === undefined);
    return absent.length > 0 ? [{ indicator, absent }] : [];
  });
  if (gaps.length === 0) return [];
  const name = projectName(project);
  const texts = gaps.map(({ indicator, absent }) => gapText(indicator, absent));
  return [
    {
      key: project.id,
      verdict: "extraction-loss",
      severity: "note",
      message: {
        en: `${name.en}: not read of its indicators: ${listed(texts.map(({ en }) => en)).en}`,
        zh: `${name.zh}：以下指标的层级未能读出：${listed(texts.map(({ zh }) => zh)).zh}`,
      },
      places: gaps.map(({ indicator }) => placeOfIndicator(indicator)),
    },
  ];
}

function gapText(indicator: Indicator, absent: readonly (typeof LEVELS)[number][]) {
  const name = indicatorName(indicator);
  return {
    en: `${absent.map((level) => NAMES[level].en).join(" and ")} of “${name}”`,
    zh: `“${name}”的${absent.map((level) => NAMES[level].zh).join("和")}`,
  };
}
