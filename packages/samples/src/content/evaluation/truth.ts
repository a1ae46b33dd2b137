import { formatYuan } from "@yusuan/schema";
import type { PerformanceTruth, TrueClaim, TrueEvaluation, TrueExecution } from "../../truth/performance.js";
import { targetTruth } from "../performance/target-truth.js";
import { BASIC_TABLES } from "./basic.js";
import { outlineOf, report2022 } from "./document.js";
import { EXECUTION, EXECUTION_TOTAL, type ExecutionRow } from "./execution.js";
import { AGENCY, YEAR } from "./facts.js";
import { GOALS, TARGET_FORM } from "./goals.js";
import { BANDS } from "./opening.js";
import { FINAL, SCORES } from "./scores.js";
import { SURVEYS } from "./surveys.js";

export function truthReport2022(): PerformanceTruth {
  return {
    kind: "evaluation-report",
    agency: AGENCY,
    fiscalYear: YEAR,
    projects: [targetTruth(TARGET_FORM, "p1", { year: YEAR, department: AGENCY, implementer: AGENCY })],
    evaluation: evaluation(),
    claims: [
      claim("140 万元", "1400000.00", "total", "initial"),
      claim("130.86 万元", "1308600.00", "total", "revised"),
      claim("129.66 万元", "1296600.00", "total", "executed"),
      claim("99.08%", "99.08", "execution-rate", "rate"),
    ],
    planted: [
      {
        rule: "basic-table-total",
        verdict: "document-error",
        where: "基础表 2 adds up to 226,800.00, 送餐上门补贴 of 表 1 says 228,000.00",
        printed: "226800",
        right: "228000",
      },
      {
        rule: "full-mark",
        verdict: "document-error",
        where: "D21, text of (三) 具体指标分析",
        printed: "该指标满分 4 分",
        right: "该指标满分 5 分",
      },
      {
        rule: "told-twice",
        verdict: "document-error",
        where: "C13, text of (三) 具体指标分析",
        printed: "11 月份",
        right: "12 月份",
      },
      {
        rule: "scoring-rule",
        verdict: "document-error",
        where: "C13 in all tables: 完成率 90% × 分值 6",
        printed: "4.5",
        right: "5.4",
      },
    ],
  };
}

function claim(printed: string, value: string, measure: string, key: keyof TrueExecution): TrueClaim {
  return { printed, value, measure, tells: [`evaluation.executionRows.合计.${key}`], agrees: true };
}

function evaluation(): TrueEvaluation {
  const [section] = report2022().sections;
  return {
    ...FINAL,
    bands: BANDS,
    outline: outlineOf(section?.blocks ?? []),
    scoredIndicators: SCORES.map(({ number, level1, level2, name, weight, score, rule, performance }) => ({
      number,
      level1,
      level2,
      level3: name,
      weight,
      score,
      rule,
      performance,
    })),
    executionRows: [...EXECUTION, EXECUTION_TOTAL].map(executionTruth),
    goalIndicators: GOALS,
    basicTables: BASIC_TABLES.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ label, amount }) => ({ label, amount: `${amount}.00` })),
    })),
    surveys: SURVEYS.map(({ question, shares }) => ({
      question,
      shares: shares.filter(({ share }) => share !== "0"),
    })),
  };
}

function executionTruth({ group, name, initial, revised, executed, rate }: ExecutionRow) {
  return {
    group,
    name,
    initial: formatYuan(initial),
    revised: formatYuan(revised),
    executed: formatYuan(executed),
    rate: rate.replace("%", ""),
  };
}
