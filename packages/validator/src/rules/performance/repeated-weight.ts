import type { Indicator, Message, Project } from "@yusuan/schema";
import { compareDecimals, decimalOf } from "../../arithmetic/decimal.js";
import { projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { isDamaged } from "./shared/damage.js";
import { indicatorName, listed, placeOfIndicator } from "./shared/places.js";
import { WEIGHTED_FORMS } from "./shared/weighted-forms.js";

export const repeatedWeight: CheckRule = Object.freeze({
  id: "repeated-weight",
  kind: "check",
  severity: "warning",
  forms: WEIGHTED_FORMS,
  title: { en: "A target is no copy of the weight", zh: "指标值不应照抄权重" },
  description: {
    en: "The target of an indicator says what is to be reached, not what it weighs. Where more than half of the weighted indicators of a document, and at least three, print their weight again as the target, one finding for the document counts them and names those whose own name says another number.",
    zh: "指标值应说明要达到的目标，而不是权重。全文有权重的指标中超过一半（且不少于3项）的指标值与权重数字相同时，每份文件作一条提示，列明数量，并指出名称中写有其他数字的指标。",
  },
  formula: "value of the target ≠ weight (指标值 ≠ 权重)",
  find: ({ document }) => {
    const weighed = document.projects
      .filter((project) => !isDamaged(project))
      .flatMap((project) =>
        project.indicators
          .filter(({ weight, target }) => weight !== undefined && target !== undefined)
          .map((indicator) => ({ project, indicator })),
      );
    const copies = weighed.filter(({ indicator }) => repeats(indicator));
    return copies.length >= FEWEST && 2 * copies.length > weighed.length
      ? [finding(copies, weighed.length)]
      : [];
  },
});

const FEWEST = 3;

type Placed = { readonly project: Project; readonly indicator: Indicator };

function repeats({ weight, target }: Indicator): boolean {
  const [a, b] = [decimalOf(weight), decimalOf(target?.value)];
  return a !== undefined && b !== undefined && compareDecimals(a, b) === 0;
}

function finding(copies: readonly Placed[], weighed: number): CheckResult {
  const projects = new Set(copies.map(({ project }) => project));
  const differing = copies.flatMap(({ project, indicator }) => {
    const said = numberInName(indicator);
    return said === undefined ? [] : [{ project, indicator, said }];
  });
  const named = differing.map(({ project, indicator, said }): Message => {
    const value = indicator.target?.text.trim() ?? "";
    const [name, of] = [indicatorName(indicator), projectName(project)];
    return {
      en: `“${name}” (${said}) beside ${value} in ${of.en}`,
      zh: `${of.zh}“${name}”（${said}）旁为${value}`,
    };
  });
  const first = copies[0]?.indicator;
  const sample = first
    ? {
        en: ` (first “${indicatorName(first)}”, weight ${first.weight}, target ${first.target?.text.trim()})`,
        zh: `（如“${indicatorName(first)}”权重${first.weight}，指标值${first.target?.text.trim()}）`,
      }
    : { en: "", zh: "" };
  const contrary = {
    en:
      named.length === 0
        ? ""
        : `; the name itself says another number: ${listed(named.map(({ en }) => en)).en}`,
    zh: named.length === 0 ? "" : `；名称中写有其他数字的：${listed(named.map(({ zh }) => zh)).zh}`,
  };
  return {
    key: "document",
    verdict: "document-error",
    severity: "warning",
    message: {
      en: `In ${copies.length} of ${weighed} weighted indicators (${projects.size} forms) the target merely repeats the weight${sample.en}${contrary.en}`,
      zh: `${projects.size}张表的${weighed}项指标中有${copies.length}项的指标值与权重数字相同${sample.zh}${contrary.zh}`,
    },
    places: [...differing, ...copies]
      .slice(0, MOST_PLACES)
      .map(({ indicator }) => placeOfIndicator(indicator, "target")),
  };
}

const MOST_PLACES = 30;
/** A number with what it counts: `0人次`, `90%`; not a year, not the number of a hotline. */
const COUNTED = /(?<!\d)(\d{1,6}(?:\.\d{1,2})?)(?:%|人次|件次|人|件|次|个|户|家|篇|场|天|万元|元)/u;

/** The number, with its unit, that the name says, where it is another one than the target. */
function numberInName({ level3, target }: Indicator): string | undefined {
  const match = COUNTED.exec((level3 ?? "").normalize("NFKC"));
  const [said, value] = [decimalOf(match?.[1]), decimalOf(target?.value)];
  if (!match || !said || !value || compareDecimals(said, value) === 0) return undefined;
  return match[0];
}
