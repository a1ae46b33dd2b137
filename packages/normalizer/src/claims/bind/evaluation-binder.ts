import type { Evaluation } from "@yusuan/schema";
import { compact } from "../../text.js";
import type { Draft } from "../grammar/draft.js";

const STAGES = ["initial", "revised", "executed"] as const;
const WHOLE = /^(?:本)?项目(?:总)?(?:预算|资金|支出)?(?:金额|总额)?$|^(?:年度)?预算(?:总额|金额)?$/u;

/** The figures and rates of the execution table that an evaluation report tells again in its text. */
export function evaluationBinder(
  evaluation: Evaluation | undefined,
  fiscalYear: number | null,
): (draft: Draft) => string | undefined {
  const [table, ...others] = evaluation?.executionTables ?? [];
  const rows = others.length === 0 && table ? table.rows : [];
  const totals = rows.filter(({ role }) => role === "total");
  const total = totals.length === 1 ? totals[0] : rows.length === 1 ? rows[0] : undefined;
  return (draft) => {
    if (draft.aside || draft.year === undefined || draft.year !== fiscalYear) return undefined;
    const subject = compact(draft.subject);
    const named = rows.filter((row) => row !== total && compact(row.name) === subject);
    const row = WHOLE.test(subject) ? total : named.length === 1 ? named[0] : undefined;
    if (!row) return undefined;
    const { mention, measure } = draft;
    if (mention.kind === "percentage")
      return measure === "execution-rate" ? row.execution.numbers.rate?.id : undefined;
    if (mention.kind !== "amount" || mention.role !== "sum") return undefined;
    // 预算金额 without a word on changes is the one of the start of the year.
    const stage = measure === "total" ? "initial" : STAGES.find((name) => name === measure);
    return stage && row.execution[stage]?.id;
  };
}
