import type { BasicTable, Evaluation, Figure } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import { type IdentityDraft, printed, printedParts } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { addsUp, amountHeader } from "./basic/columns.js";
import { rowNamedIn } from "./report/execution.js";

export const basicTableTotal: DocumentRule = Object.freeze({
  id: "basic-table-total",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: {
    en: "A table of basic data adds up to what the execution table says was paid",
    zh: "基础表合计等于预算执行情况表的支付金额",
  },
  description: {
    en: "The rows of a table of basic data (基础表) add up to its own total, and, where its title names a row of the execution table, to the amount paid in that row. A title that names no row, or two alike, is compared with none.",
    zh: "基础表各行之和等于其合计；表题指明预算执行情况表某一行的，还应等于该行支付金额。表题未指明或不能唯一对应的不作比较。",
  },
  formula: "Σ rows = 合计 = 支付金额 of the row that the title names",
  documentIdentities: (index) => {
    const { evaluation } = index.document;
    if (!evaluation) return [];
    return evaluation.basicTables
      .filter(({ project }) => project === undefined)
      .flatMap((table) => [...ownTotal(index, table), ...paid(index, evaluation, table)]);
  },
});

function ownTotal(index: DocumentIndex, table: BasicTable): readonly IdentityDraft[] {
  const totals = table.rows.filter(({ role }) => role === "total");
  const [total] = totals;
  if (!total || totals.length > 1) return [];
  return table.headers.filter(addsUp).flatMap((header) => {
    const whole = total.figures[header];
    const items = table.rows.filter(({ role }) => role === "item").map(({ figures }) => figures[header]);
    if (!whole || items.every((figure) => figure === undefined)) return [];
    return [
      {
        key: `${table.id}:${header}`,
        left: printedParts(
          items.map((figure) => entry(index, figure)),
          header,
        ),
        right: printed(entry(index, whole), `${table.id} 合计`),
      },
    ];
  });
}

/** A table that says of itself that it shows only some of the cases, or what was planned. */
const EXCERPT = /部分|节选|抽查|抽样|摘录|预算|计划|申报/u;

function paid(index: DocumentIndex, evaluation: Evaluation, table: BasicTable): readonly IdentityDraft[] {
  const header = amountHeader(table);
  const row = table.title !== null && !EXCERPT.test(table.title) && rowNamedIn(evaluation, table.title);
  if (header === undefined || !row || !row.execution.executed) return [];
  const total = table.rows.find(({ role, figures }) => role === "total" && figures[header]);
  const items = table.rows.filter(({ role }) => role === "item");
  const figures = (total ? [total] : items).map(({ figures: own }) => own[header]);
  return [
    {
      key: `${table.id}:${row.id}`,
      left: printedParts(
        figures.map((figure) => entry(index, figure)),
        `${table.id} ${header}`,
      ),
      right: printed(entry(index, row.execution.executed), `${row.name} 支付金额`),
      // A row without its amount may have lost it.
      ...(!total && items.some(({ figures: own }) => !own[header]) && { incomplete: true }),
    },
  ];
}

function entry(index: DocumentIndex, figure: Figure | undefined) {
  return figure && index.entries.get(figure.id);
}
