import type { ExecutionTable } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import { type IdentityDraft, printed, printedParts } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { AMOUNTS, type AmountKey, isSubtotal, summedRows, totalRow } from "./report/execution.js";

export const executionTable: DocumentRule = Object.freeze({
  id: "execution-table",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "The execution table adds up to its total", zh: "预算执行情况表各项之和等于合计" },
  description: {
    en: "In the execution table of an evaluation report the rows add up to the total in every column: initial budget, revised budget, amount paid. A subtotal is the sum of the rows since the one before it; rows that are parts of another (其中) are not added again.",
    zh: "绩效评价报告预算执行情况表中，年初预算、调整后预算、支付金额各栏之和等于合计。小计为其上各行之和；“其中”项不重复相加。",
  },
  formula: "合计 = Σ rows, per column",
  documentIdentities: (index) =>
    (index.document.evaluation?.executionTables ?? []).flatMap((table) =>
      AMOUNTS.flatMap((key) => columnSums(index, table, key)),
    ),
});

function columnSums(index: DocumentIndex, table: ExecutionTable, key: AmountKey): readonly IdentityDraft[] {
  const total = totalRow(table);
  if (!total) return [];
  const entryIn = ({ execution }: ExecutionTable["rows"][number]): Entry | undefined => {
    const figure = execution[key];
    return figure && index.entries.get(figure.id);
  };
  const items = summedRows(table);
  const name = `${table.table} 合计 ${key}`;
  const drafts: IdentityDraft[] = [
    {
      key: `${table.table}:${key}`,
      left: printedParts(items.map(entryIn), key),
      right: printed(entryIn(total), name),
    },
  ];
  let open: Entry[] = [];
  for (const row of table.rows) {
    const entry = entryIn(row);
    if (isSubtotal(row)) {
      // A subtotal above its rows leaves nothing to add here.
      if (entry && open.length > 0)
        drafts.push({ key: `${row.id}:${key}`, left: printedParts(open, key), right: printed(entry, name) });
      open = [];
    } else if (items.includes(row) && entry) open.push(entry);
  }
  return drafts;
}
