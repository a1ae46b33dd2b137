import type { ScoredIndicator, ScoreMention } from "@yusuan/schema";
import type { CheckResult, CheckRule } from "../rule.js";
import { bare, placeAt } from "./report/names.js";

export const indicatorNames: CheckRule = Object.freeze({
  id: "indicator-names",
  kind: "check",
  severity: "note",
  forms: ["evaluation-report"] as const,
  title: { en: "A number stands for one indicator", zh: "同一编号的指标名称一致" },
  description: {
    en: "An indicator with a number (B12) has the same name in every table and section of the report; spaces, brackets and quotation marks make no difference. A row whose cells stand out of place is not compared.",
    zh: "同一编号（如B12）的指标在各表和正文中名称应一致，空格、括号、引号不计。错列的行不作比较。",
  },
  formula: "one number, one name",
  find: ({ document }) => (document.evaluation?.scoredIndicators ?? []).flatMap(check),
});

function check({ number, mentions }: ScoredIndicator): readonly CheckResult[] {
  if (number === undefined) return [];
  const byName = new Map<string, ScoreMention>();
  for (const mention of mentions) {
    const name = bare(mention.name);
    if (name === "" || mention.realigned === true) continue;
    if (!byName.has(name)) byName.set(name, mention);
  }
  if (byName.size < 2) return [];
  const names = [...byName.values()].map(({ name }) => name.trim());
  return [
    {
      key: number,
      verdict: "document-error",
      severity: "note",
      message: {
        en: `Indicator ${number} has ${names.length} names: ${names.map((name) => `“${name}”`).join(", ")}`,
        zh: `指标${number}前后名称不一：${names.map((name) => `“${name}”`).join("、")}`,
      },
      places: [...byName.values()].map(({ place }) => placeAt(place)),
    },
  ];
}
