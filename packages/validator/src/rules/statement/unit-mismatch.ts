import { STATEMENT_FORMS } from "@yusuan/schema";
import type { ConclusionRule } from "../rule.js";

export const unitMismatch: ConclusionRule = Object.freeze({
  id: "unit-mismatch",
  kind: "conclusion",
  severity: "warning",
  forms: STATEMENT_FORMS,
  title: { en: "A table is printed in another unit than it says", zh: "表格金额单位与实际不符" },
  description: {
    en: "Every comparison of a table with other tables fails, and all of them hold when the table is taken in 10,000 yuan (万元) instead of yuan, or the other way round. One warning takes the place of the many errors, and none of its figures counts as contradicted.",
    zh: "某表与其他各表的比较全部不符，而按万元与元换算后全部相符。以一条提示代替多条错误，表中金额不视为矛盾。",
  },
  formula: "all cross-table identities hold after × 10,000 or ÷ 10,000",
});
