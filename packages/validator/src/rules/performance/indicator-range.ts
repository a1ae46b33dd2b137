import type { Indicator, IndicatorValue, Message, Project } from "@yusuan/schema";
import { PROJECT_FORMS } from "@yusuan/schema";
import { compareDecimals, type Decimal, decimalOf } from "../../arithmetic/decimal.js";
import { placeOf, projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { isGarbled, isRecovered } from "./shared/damage.js";
import { indicatorName, placeOfIndicator } from "./shared/places.js";

export const indicatorRange: CheckRule = Object.freeze({
  id: "indicator-range",
  kind: "check",
  severity: "warning",
  forms: PROJECT_FORMS,
  title: { en: "A percentage asks for what can be", zh: "百分比指标值须在可能范围内" },
  description: {
    en: "A share of a whole lies between 0 % and 100 %: at least 100 % can only be = 100 %, more than 100 % or less than 0 % cannot be reached, at least 0 % asks for nothing. Indicators of growth, returns and the like, which have no upper end, are left out, and so are limits from above.",
    zh: "比率在0%至100%之间：“≥100%”只能是“=100%”，“>100%”“<0%”无法达到，“≥0%”没有约束。增长率、收益率等没有上限的指标以及上限类指标值除外。",
  },
  formula: "0 % ≤ share ≤ 100 %",
  find: ({ document }) => document.projects.flatMap(check),
});

const ZERO: Decimal = { digits: 0n, scale: 1n };
const FULL: Decimal = { digits: 100n, scale: 1n };

/** Percentages that have no upper end. */
const OPEN =
  /增长|增幅|增速|增加|增值|提升率|提高率|降幅|下降|降低|减少|变化|变动|同比|环比|超额|收益|回报|利润|投入产出|倍/u;
/** Shares of a whole of which nobody can reach more than all; what was planned can be done more often. */
const SHARE = /满意|及时|合格|准确|知晓|覆盖|到位|合规|规范|正确|到岗|出勤/u;

function check(project: Project): readonly CheckResult[] {
  if (isGarbled(project)) return [];
  return project.indicators.flatMap((indicator) => {
    const name = indicator.level3 ?? "";
    if (OPEN.test(name) || isRecovered(indicator)) return [];
    const target = indicator.target && flawOf(indicator.target);
    const actual = indicator.actual && SHARE.test(name) ? reachedTooMuch(indicator.actual) : undefined;
    return [
      ...(target ? [finding(project, indicator, "target", target)] : []),
      ...(actual ? [finding(project, indicator, "actual", actual)] : []),
    ];
  });
}

const SAME: Message = {
  en: "no share is above 100%, so it can only be = 100%",
  zh: "比率不会超过100%，只能是“=100%”",
};
const ABOVE: Message = { en: "no share is above 100%", zh: "比率不会超过100%" };
const BELOW: Message = { en: "no share is below 0%", zh: "比率不会低于0%" };
const ANY: Message = {
  en: "every share is at least 0%, so it asks for nothing",
  zh: "任何比率都不低于0%，没有约束",
};

function flawOf({ operator, value, unit }: IndicatorValue): Message | undefined {
  const number = decimalOf(value);
  if (!number || !isPercent(unit)) return undefined;
  const [toZero, toFull] = [compareDecimals(number, ZERO), compareDecimals(number, FULL)];
  switch (operator) {
    case "≤":
      return toZero < 0 ? BELOW : undefined;
    case "<":
      return toZero <= 0 ? BELOW : undefined;
    case ">":
      return toFull >= 0 ? ABOVE : undefined;
    case "≥":
      if (toFull === 0) return SAME;
      if (toZero === 0) return ANY;
      return toFull > 0 ? ABOVE : undefined;
    default:
      if (toFull > 0) return ABOVE;
      return toZero < 0 ? BELOW : undefined;
  }
}

function reachedTooMuch({ value, unit }: IndicatorValue): Message | undefined {
  const number = decimalOf(value);
  return number && isPercent(unit) && compareDecimals(number, FULL) > 0 ? ABOVE : undefined;
}

function isPercent(unit: string | undefined): boolean {
  return unit?.normalize("NFKC").trim() === "%";
}

function finding(
  project: Project,
  indicator: Indicator,
  field: "target" | "actual",
  message: Message,
): CheckResult {
  const name = projectName(project);
  const place = placeOfIndicator(indicator, field);
  const where = placeOf(place);
  const value = indicator[field];
  const what = field === "target" ? { en: "target", zh: "指标值" } : { en: "actual value", zh: "实际完成值" };
  const text = value?.text.trim() ?? "";
  return {
    key: `${indicator.id}:${field}`,
    verdict: "document-error",
    severity: "warning",
    message: {
      en: `${name.en}, indicator “${indicatorName(indicator)}”: ${what.en} ${text} (${where.en}); ${message.en}`,
      zh: `${name.zh}指标“${indicatorName(indicator)}”${what.zh}为${text}（${where.zh}），${message.zh}`,
    },
    ...(value?.value !== undefined && { actual: value.value }),
    places: [place],
  };
}
