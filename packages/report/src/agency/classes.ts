import type { Group, Row } from "@yusuan/comparison";
import type { PartsData } from "../contract/agency-data.js";
import { byDocuments } from "./by-documents.js";
import { formTitle } from "./form-title.js";
import { gapsOf, joined, seriesOf } from "./series.js";

/** Forms that have expenditure by class; that of all expenditure goes first. */
export const CLASS_FORMS = [
  "expenditure-by-function",
  "general-budget-by-function",
  "revenue-expenditure-summary",
] as const;

/**
 * Expenditure by functional class in each form that has it. The form that most documents have goes first, so that it is
 * what a reader sees.
 */
export function classesOf({ tables, columns }: Group): readonly PartsData[] {
  return CLASS_FORMS.flatMap((form) => {
    const table = tables.find((each) => each.form === form && each.side !== "revenue");
    if (!table) return [];
    const rows = table.rows.filter(({ measure }) => measure === "total");
    const parts = rows.filter(isClass);
    if (parts.length === 0) return [];
    const whole = wholeOf(rows);
    return [
      {
        form,
        title: formTitle(form, columns),
        parts: parts.map((row) => seriesOf(row, whole)),
        whole: whole ? seriesOf(whole, undefined) : null,
        gaps: gapsOf(whole, parts, columns.length),
      },
    ];
  }).sort(byDocuments);
}

const isClass = ({ code, role }: Row): boolean => code?.length === 3 && role !== "total";

/** The 合计 of a coded form; of a summary the 本年支出合计 of a final account, for balances are no expenditure. */
function wholeOf(rows: readonly Row[]): Row | undefined {
  const totals = rows.filter(({ role, code }) => role === "total" && code === null);
  const ofTheYear = totals.filter(({ name }) => name.startsWith("本年支出"));
  return joined([...ofTheYear, ...totals]);
}
