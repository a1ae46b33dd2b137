import { formatYuan } from "@yusuan/schema";
import { placeOf, projectName } from "../../document/describe.js";
import { quantityText } from "../../findings/quantity-text.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { listed } from "./shared/places.js";
import { countedWeights } from "./shared/points.js";
import { WEIGHTED_FORMS } from "./shared/weighted-forms.js";
import { type Weighed, weigh } from "./shared/weights.js";

export const fullWeight: CheckRule = Object.freeze({
  id: "full-weight",
  kind: "check",
  severity: "warning",
  forms: WEIGHTED_FORMS,
  title: { en: "Weights add up to 100 where no full mark is printed", zh: "未印总分的，各项权重合计100" },
  description: {
    en: "Where a form prints no full mark, the weights of its indicators (all groups together, and the weight of the budget execution where it has one) add up to 100. A sum that all or most forms of the document share is a convention and told by another rule.",
    zh: "表中未印总分分值的，各指标权重（含各分组，以及预算执行分值）合计应为100。全文各表或多数表均为同一合计的，属于惯例，另由其他规则说明。",
  },
  formula: "Σ weights = 100 (Σ 权重 = 100)",
  find: (index) => weigh(index).flatMap(check),
});

function check({ points, state, sum, full }: Weighed): readonly CheckResult[] {
  if (points.fullMark || (state !== "wrong" && state !== "damaged")) return [];
  const counted = countedWeights(points);
  const name = projectName(points.project);
  const [is, due] = [quantityText(sum, "points"), quantityText(full, "points")];
  const off = quantityText(sum - full, "points");
  const terms = listed(counted.map(({ figure }) => figure.text.trim()));
  const blank = points.project.indicators.filter(({ weight }) => weight === undefined).length;
  const first = counted[0] ? placeOf(counted[0].figure) : { en: "", zh: "" };
  return [
    {
      key: points.project.id,
      verdict: state === "damaged" ? "extraction-loss" : "document-error",
      severity: "warning",
      message: {
        en: `${name.en}: its ${counted.length} weights (${terms.en}; from ${first.en}) add up to ${is.en} instead of ${due.en}, difference ${off.en}${blank > 0 ? `; ${blank} more indicators print no weight` : ""}`,
        zh: `${name.zh}：${counted.length}项权重（${terms.zh}；自${first.zh}起）合计${is.zh}，应为${due.zh}，相差${off.zh}${blank > 0 ? `；另有${blank}项指标未印权重` : ""}`,
      },
      expected: formatYuan(full),
      actual: formatYuan(sum),
      difference: formatYuan(sum - full),
      entries: counted,
    },
  ];
}
