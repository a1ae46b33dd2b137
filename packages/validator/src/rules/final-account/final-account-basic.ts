import type { StatementSet } from "../../document/document-index.js";
import { measuresOf, totalLine } from "../../document/statement-index.js";
import { cell, type IdentityDraft, type Operand, softCell, sum } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

export const finalAccountBasic: StatementRule = Object.freeze({
  id: "final-account-basic",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["final-account-general-budget-by-function", "final-account-basic-expenditure-by-economic"] as const,
  title: {
    en: "Basic expenditure is personnel and operating expenses",
    zh: "基本支出决算等于人员经费与公用经费之和",
  },
  description: {
    en: "The total basic expenditure of the general public budget in a final account equals 人员经费合计 and 公用经费合计 of the form by economic classification, or its 合计 where it has one; personnel and operating expenses agree where both forms tell them.",
    zh: "一般公共预算财政拨款支出决算表的基本支出合计，等于基本支出决算表人员经费合计与公用经费合计之和；列有合计的，与合计相等；两表均列人员经费、公用经费的分别相等。",
  },
  formula: "公开05 基本支出 合计 = 公开06 人员经费合计 + 公用经费合计",
  identities: drafts,
});

function drafts({ forms }: StatementSet): readonly IdentityDraft[] {
  const general = forms.get("final-account-general-budget-by-function");
  const economic = forms.get("final-account-basic-expenditure-by-economic");
  const total = general && totalLine(general);
  if (!general || !economic || !total) return [];
  const feet = economic.statement.lines.filter(({ role }) => role === "total");
  const named = (pattern: RegExp) => feet.find(({ name }) => pattern.test(name));
  const personnel = named(/^人员/u);
  const open = named(/^(?:日常)?公用/u);
  const whole = feet.findLast((line) => line !== personnel && line !== open);
  const columns = measuresOf(economic, undefined);
  const at = (line: typeof whole, column: string): Operand | undefined => {
    if (line) return cell(economic, line, "total");
    return whole && columns.has(column) ? softCell(economic, whole, column) : undefined;
  };
  const people = at(personnel, "personnel");
  const running = at(open, "public");
  const sides = [
    { key: "parts", measure: "basic", right: people && running && sum([people, running]) },
    { key: "total", measure: "basic", right: whole && cell(economic, whole, "total") },
    { key: "personnel", measure: "personnel", right: people },
    { key: "public", measure: "public", right: running },
  ];
  return sides.flatMap(({ key, measure, right }) =>
    right && measuresOf(general, undefined).has(measure)
      ? [{ key, left: softCell(general, total, measure), right }]
      : [],
  );
}
