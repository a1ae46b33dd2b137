import type { Claim } from "@yusuan/schema";
import { meet, percent, type Range, rangeOf, shown } from "../../arithmetic/ranges.js";
import { describeEntry } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { claimsById, placeOfClaim, relatedTo } from "./shared/claims.js";

export const claimExecution: CheckRule = Object.freeze({
  id: "claim-execution",
  kind: "check",
  severity: "error",
  forms: ["narrative"] as const,
  title: {
    en: "An execution rate told in the text is that of its amounts",
    zh: "文字说明完成率与预决算金额相符",
  },
  description: {
    en: "Where the text says what was budgeted, what was spent and the rate (完成…%, 执行率), the rate is the one over the other, one unit in the last printed place of each allowed. Where the sentence leaves the budget to the table, the table's is taken.",
    zh: "文字说明给出预算数、决算（执行）数和完成率的，完成率应等于决算数除以预算数（各数允许末位相差1）；文字未写预算数而表内列示的，取表内预算数。",
  },
  formula: "execution rate = executed ÷ budget",
  find: (index) => {
    const claims = claimsById(index);
    return index.document.claims.flatMap((executed) =>
      relatedTo(executed, "rate", claims).flatMap((rate): readonly CheckResult[] => {
        if (rate.measure !== "execution-rate") return [];
        const [stated] = relatedTo(rate, "base", claims);
        const spent = index.entries.get(executed.id);
        const budget = stated ? index.entries.get(stated.id) : budgetInTable(executed, index);
        if (!spent || !budget) return [];
        const is = percent(range(spent), range(budget));
        if (!is || meet(is, rangeOf(rate.value, rate.precision))) return [];
        const [a, b] = [describeEntry(spent), describeEntry(budget)];
        return [
          {
            key: rate.id,
            verdict: "document-error",
            severity: "error",
            message: {
              en: `The text says ${rate.printed}; ${a.en} over ${b.en} is ${shown(is)}%`,
              zh: `文字称完成${rate.printed}，而${a.zh}为${b.zh}的${shown(is)}%`,
            },
            expected: shown(is),
            actual: rate.value,
            entries: [spent, budget],
            places: [placeOfClaim(rate)],
          },
        ];
      }),
    );
  },
});

/** The 预算数 beside the 决算数 that a claim tells again. */
function budgetInTable({ figures }: Claim, { entries }: DocumentIndex): Entry | undefined {
  const entry = entries.get(figures[0] ?? "");
  if (entry?.owner.kind !== "statement" || figures.length !== 1) return undefined;
  const { line, measure } = entry.owner;
  return entries.get(line.figures[`${measure}-budget`]?.id ?? "");
}

/** An amount in millionths of a 分. */
function range({ fen, quantum }: Entry): Range {
  return rangeOf(`${fen}`, `${quantum}`);
}
