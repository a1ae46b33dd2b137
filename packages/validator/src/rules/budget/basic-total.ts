import { measuresOf, totalLine } from "../../document/statement-index.js";
import { softCell } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

export const basicTotal: StatementRule = Object.freeze({
  id: "basic-total",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["general-budget-by-function", "basic-expenditure-by-economic"] as const,
  title: {
    en: "Basic expenditure is the same by function and by economic classification",
    zh: "基本支出按功能与按经济分类相等",
  },
  description: {
    en: "The total basic expenditure of the general public budget equals the total of the form by economic classification; where the former is divided into personnel and operating expenses, these agree too.",
    zh: "一般公共预算支出功能分类预算表的基本支出合计，等于基本支出经济分类预算表的合计；前者列明人员经费、公用经费时分别相等。",
  },
  formula: "T5 基本支出 合计 = T8 合计",
  identities: ({ forms }) => {
    const general = forms.get("general-budget-by-function");
    const economic = forms.get("basic-expenditure-by-economic");
    const left = general && totalLine(general);
    const right = economic && totalLine(economic);
    if (!general || !economic || !left || !right) return [];
    const printed = measuresOf(general, undefined);
    const pairs = [
      ["basic", "total"],
      ["personnel", "personnel"],
      ["public", "public"],
    ] as const;
    return pairs
      .filter(([measure]) => printed.has(measure))
      .map(([measure, other]) => ({
        key: measure,
        left: softCell(general, left, measure),
        right: softCell(economic, right, other),
      }));
  },
});
