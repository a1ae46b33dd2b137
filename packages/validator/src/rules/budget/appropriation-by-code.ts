import type { StatementRule } from "../rule.js";
import { codesOf, fundCodes } from "../shared/codes.js";
import { appropriatedByCode, byCode, carriesOver } from "../shared/funds.js";

export const appropriationByCode: StatementRule = Object.freeze({
  id: "appropriation-by-code",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: [
    "revenue-by-function",
    "general-budget-by-function",
    "government-fund-by-function",
    "state-capital-by-function",
  ] as const,
  title: {
    en: "Appropriation under a code equals its expenditure from the three budgets",
    zh: "各科目财政拨款收入等于三本预算支出之和",
  },
  description: {
    en: "Under every code the appropriation column of revenue by function equals the totals of the general public, government fund and state capital forms together. A form that the edition does not have counts as nothing where the summary shows no money of that fund. Not applied where money of earlier years is carried over.",
    zh: "收入预算总表财政拨款栏的每一科目，等于一般公共预算、政府性基金预算、国有资本经营预算支出表同一科目合计之和。某版本没有的表，在总表未列该项资金时按零计。有上年结转时不适用。",
  },
  formula: "T2 财政拨款 of a code = T5 + T6 + T7 total of the code",
  identities: (set) => {
    const revenue = set.forms.get("revenue-by-function");
    if (!revenue || !set.forms.has("general-budget-by-function") || carriesOver(set)) return [];
    if (!revenue.statement.columns.some(({ measure }) => measure === "appropriation")) return [];
    return [...new Set([...codesOf([revenue]), ...fundCodes(set)])].map((code) => ({
      key: code,
      left: byCode(revenue, code, "appropriation"),
      right: appropriatedByCode(set, code, "total"),
    }));
  },
});
