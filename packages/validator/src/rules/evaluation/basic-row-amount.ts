import { type BasicTable, formatYuan } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { amountHeader } from "./basic/columns.js";
import { statedAmount } from "./basic/stated-amount.js";
import { placeAt } from "./report/names.js";

export const basicRowAmount: CheckRule = Object.freeze({
  id: "basic-row-amount",
  kind: "check",
  severity: "warning",
  forms: ["evaluation-report"] as const,
  title: { en: "A row's amount follows from the calculation beside it", zh: "基础表金额与所附计算一致" },
  description: {
    en: "Where a row of a table of basic data says how its amount comes about (so many people, so many days, so much each), the amount is that product. A label that leaves room for another reading is not calculated.",
    zh: "基础表某行列明人数、天数和标准的，金额应等于其乘积。文字可作他解的不作计算。",
  },
  formula: "amount = people × days × rate",
  find: (index) =>
    (index.document.evaluation?.basicTables ?? [])
      .filter(({ project }) => project === undefined)
      .flatMap((table) => table.rows.flatMap((row) => check(index, table, row))),
});

function check(
  index: DocumentIndex,
  table: BasicTable,
  row: BasicTable["rows"][number],
): readonly CheckResult[] {
  const header = amountHeader(table);
  const figure = header === undefined ? undefined : row.figures[header];
  const entry = figure && index.entries.get(figure.id);
  const stated = row.role === "item" && entry ? statedAmount(row.label, row.note ?? "") : undefined;
  if (!entry || !stated || isNear(stated.fen - entry.fen, entry.quantum)) return [];
  const label = row.texts.find(({ text }) => text.trim() === row.label.trim());
  return [
    {
      key: row.id,
      verdict: entry.uncertain ? "extraction-loss" : "document-error",
      severity: "warning",
      message: {
        en: `“${row.label}”: ${stated.calculation} = ${formatYuan(stated.fen)} yuan, printed is ${entry.figure.text.trim()}`,
        zh: `“${row.label}”：${stated.calculation}＝${formatYuan(stated.fen)}元，表列${entry.figure.text.trim()}`,
      },
      expected: formatYuan(stated.fen),
      actual: formatYuan(entry.fen),
      difference: formatYuan(entry.fen - stated.fen),
      entries: [entry],
      ...(label && { places: [placeAt(label)] }),
    },
  ];
}

/** Whether two amounts differ by less than one unit in the last printed place. */
function isNear(difference: bigint, quantum: bigint): boolean {
  return difference < quantum && -difference < quantum;
}
