import { totalLine } from "../../document/statement-index.js";
import { cell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

const FORMS = [
  "revenue-expenditure-summary",
  "appropriation-summary",
  "final-account-revenue-expenditure-summary",
  "final-account-appropriation-summary",
] as const;

export const twoSides: StatementRule = Object.freeze({
  id: "two-sides",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: FORMS,
  title: { en: "Total revenue equals total expenditure", zh: "收入总计等于支出总计" },
  description: {
    en: "On a two-sided form the last total of the revenue side equals the last total of the expenditure side.",
    zh: "左右两侧的总表中，收入总计等于支出总计。",
  },
  formula: "收入总计 = 支出总计",
  identities: ({ forms }) =>
    FORMS.flatMap((form) => {
      const index = forms.get(form);
      const revenue = index && totalLine(index, "revenue");
      const expenditure = index && totalLine(index, "expenditure");
      if (!index || !revenue || !expenditure) return [];
      return [
        {
          key: index.statement.id,
          left: cell(index, revenue, "total"),
          right: cell(index, expenditure, "total"),
        },
      ];
    }),
});
