import type { Figure, Project } from "@yusuan/schema";
import { plain } from "../../indicators/clean.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import type { FormSegment } from "../grid/segments.js";
import { findLabels, labelNames } from "../labels.js";
import { figureOf } from "../placed.js";
import type { ProjectContext } from "../reader.js";
import { isFormLabel } from "../vocabulary.js";
import { readTargetForm } from "./target-form.js";

const PARTS = labelNames({
  district: ["区级支出", "县级支出", "区级", "本级支出"],
  subsidy: ["补助街镇", "补助乡镇", "补助镇街"],
});
const BUDGET =
  /^(?:((?:19|20)\d{2})年度?|本年度?|当年|年度)(?:资金)?预算(?:数|额|金额|总额)?(?:\([^()]{0,12}\))?$/u;
const NAMES = labelNames({ name: ["专项资金名称", "专项名称", "项目名称"] });

/** Read a 部门专项绩效目标申报表: the budget of a year, its share of the district and that of the sub-districts. */
export function readSpecialFundTarget(segment: FormSegment, id: string, context: ProjectContext): Project {
  const form = readTargetForm(segment, id, context, NAMES);
  const budget = budgetOf(segment.rows);
  const funding: Record<string, Figure> = {};
  const total = budget && figureOf(budget.value, `${id}.total`, form.unit);
  if (total) funding.total = total;
  for (const { field, value } of findLabels(segment.rows, PARTS)) {
    const figure = value && !funding[field] ? figureOf(value, `${id}.${field}`, form.unit) : undefined;
    if (figure) funding[field] = figure;
  }
  return { ...form, year: budget?.year ?? form.year, funding };
}

/** `2024年预算` with the amount behind it. */
function budgetOf(
  rows: readonly GridRow[],
): { readonly value: GridCell; readonly year: number | undefined } | undefined {
  for (const { cells } of rows) {
    for (const [index, { text }] of cells.entries()) {
      const match = text.length <= 40 ? BUDGET.exec(plain(text)) : null;
      const value = cells[index + 1];
      if (match && value && !isFormLabel(value.text))
        return { value, year: match[1] === undefined ? undefined : Number(match[1]) };
    }
  }
  return undefined;
}
