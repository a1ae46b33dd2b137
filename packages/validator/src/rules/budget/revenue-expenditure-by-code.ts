import type { StatementRule } from "../rule.js";
import { codesOf } from "../shared/codes.js";
import { byCode } from "../shared/funds.js";

export const revenueExpenditureByCode: StatementRule = Object.freeze({
  id: "revenue-expenditure-by-code",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["revenue-by-function", "expenditure-by-function"] as const,
  title: { en: "Revenue equals expenditure under every code", zh: "各科目收入等于支出" },
  description: {
    en: "Revenue by function and expenditure by function list the same codes with the same totals. A code printed on several lines counts with their sum; a code missing on one side leaves the identity undecided.",
    zh: "收入预算总表与支出预算总表列示相同的功能分类科目，合计分别相等。同一科目列多行时按各行之和比较；一侧缺少该科目时不作判断。",
  },
  formula: "T2 total of a code = T3 total of the code",
  identities: ({ forms }) => {
    const revenue = forms.get("revenue-by-function");
    const expenditure = forms.get("expenditure-by-function");
    if (!revenue || !expenditure) return [];
    return codesOf([revenue, expenditure]).map((code) => ({
      key: code,
      left: byCode(revenue, code, "total"),
      right: byCode(expenditure, code, "total"),
    }));
  },
});
