import { formatYuan, type Message } from "@yusuan/schema";
import { projectName } from "../../document/describe.js";
import { quantityText } from "../../findings/quantity-text.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { listed } from "./shared/places.js";
import { WEIGHTED_FORMS } from "./shared/weighted-forms.js";
import { type Weighed, weigh } from "./shared/weights.js";

export const reservedPoints: CheckRule = Object.freeze({
  id: "reserved-points",
  kind: "check",
  severity: "note",
  forms: WEIGHTED_FORMS,
  title: { en: "All forms keep back the same points", zh: "各表权重合计均相差同一分值" },
  description: {
    en: "Where the weights of all or most forms of a document miss the full mark by the same points, or the only form keeps back the 10 points that are usual for the execution of the budget, it is a convention: one note for the document, no error.",
    zh: "全文各表或多数表的权重合计与满分相差同一分值，或仅有的一张表恰好少10分（通常留作预算执行分）的，属于惯例：每份文件作一条说明，不作差错。",
  },
  formula: "full mark − Σ weights is the same in all forms (满分 − Σ 权重 各表相同)",
  find: (index) => {
    const reserved = weigh(index).filter(({ state }) => state === "reserved");
    return reserved.length > 0 ? [note(reserved)] : [];
  },
});

function note(reserved: readonly Weighed[]): CheckResult {
  const [first] = reserved;
  const missing = first?.missing ?? 0n;
  const [sums, fulls] = [reserved.map(({ sum }) => sum), reserved.map(({ full }) => full)];
  const names = reserved.map(({ points }) => projectName(points.project));
  const why: Message =
    missing > 0n
      ? {
          en: `; ${quantityText(missing, "points").en} may be reserved for the execution of the budget`,
          zh: `，另${quantityText(missing, "points").zh}可能留作预算执行分`,
        }
      : { en: "", zh: "" };
  const is = quantityText(first?.sum ?? 0n, "points");
  const due = quantityText(first?.full ?? 0n, "points");
  const count = reserved.length;
  return {
    key: "document",
    verdict: "convention",
    severity: "note",
    message: {
      en: `The weights add up to ${is.en} instead of ${due.en} in ${count === 1 ? "the form of" : `${count} forms:`} ${listed(names.map(({ en }) => en)).en}${why.en}`,
      zh: `${count === 1 ? "" : `${count}张表的`}权重合计均为${is.zh}（满分${due.zh}）${why.zh}：${listed(names.map(({ zh }) => zh)).zh}`,
    },
    ...(new Set(fulls).size === 1 && { expected: formatYuan(fulls[0] ?? 0n) }),
    ...(new Set(sums).size === 1 && { actual: formatYuan(sums[0] ?? 0n) }),
    difference: formatYuan(-missing),
    entries: reserved.flatMap(({ points }) => points.weights),
  };
}
