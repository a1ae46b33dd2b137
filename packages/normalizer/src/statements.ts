import type { MoneyUnit, Statement } from "@yusuan/schema";
import { formById } from "@yusuan/taxonomy";
import type { Claim } from "./forms/assign.js";
import { bodyRows } from "./forms/continuation.js";
import { isUnknownMeasure, type Panel } from "./header/panels.js";
import { codedLines } from "./lines/coded-lines.js";
import type { PanelRow } from "./lines/draft.js";
import type { ReadLines, StatementContext } from "./lines/result.js";
import { singleRowLines } from "./lines/single-row-lines.js";
import { twoSidedLines } from "./lines/two-sided-lines.js";
import { squeeze } from "./text.js";
import { unitFromOthers, unitOfTable } from "./units.js";

/** Make the statements of the claimed tables, `s1`, `s2`, … in their order. */
export function statementsOf(
  claims: readonly Claim[],
  year: number | null,
  documentUnit: MoneyUnit | undefined,
): readonly Statement[] {
  const printed = claims.map(({ views }) => views.map(unitOfTable).find((unit) => unit !== undefined));
  const others = claims.flatMap(({ form }, index) => {
    const unit = printed[index]?.unit;
    return unit && !form.endsWith("three-public-and-operating") ? [unit] : [];
  });
  return claims.flatMap((claim, index) => {
    const unit = printed[index] ?? unitFromOthers(claim.form, documentUnit, others);
    return statementOf(claim, `s${index + 1}`, unit, year) ?? [];
  });
}

function statementOf(
  claim: Claim,
  id: string,
  { unit, unitSource }: Pick<Statement, "unit" | "unitSource">,
  year: number | null,
): Statement | undefined {
  const [first] = claim.views;
  if (!first) return undefined;
  const form = formById(claim.form);
  const classification = form.classification;
  const context: StatementContext = {
    id,
    unit,
    year,
    ...(classification && { classification }),
  };
  const { columns, lines, unread } = readLines(claim, context);
  const tables = claim.views.map(({ table }) => table);
  const preparedBy = tables.find((table) => table.preparedBy !== undefined)?.preparedBy;
  return {
    id,
    form: claim.form,
    title: squeeze(claim.title),
    table: first.table.id,
    pages: [...new Set(tables.flatMap(({ pages }) => pages))].sort((a, b) => a - b),
    unit,
    unitSource,
    ...(preparedBy !== undefined && { preparedBy }),
    recognizedBy: claim.by,
    columns: [...columns],
    lines: [...lines],
    notes: claim.views.flatMap(({ notes }) => notes),
    unreadCells: [...unread],
  };
}

/** The columns of a table as they are printed over its first part, or over a later one whose header is read better. */
function panelsOf(views: Claim["views"]): readonly Panel[] {
  const places = (panels: readonly Panel[]) =>
    panels.map(({ figures }) => figures.map(({ column }) => column).join()).join(";");
  const unknown = (panels: readonly Panel[]) =>
    panels.flatMap(({ figures }) => figures).filter(({ measure }) => isUnknownMeasure(measure)).length;
  const [first, ...later] = views.map(({ panels }) => panels);
  if (!first) return [];
  return later
    .filter((panels) => places(panels) === places(first))
    .reduce((best, panels) => (unknown(panels) < unknown(best) ? panels : best), first);
}

function readLines(claim: Claim, context: StatementContext): ReadLines {
  const panels = panelsOf(claim.views);
  const rows: PanelRow[] = [];
  let offset = 0;
  for (const view of claim.views) {
    rows.push(...bodyRows(view, offset));
    offset += view.table.rows;
  }
  switch (formById(claim.form).layout) {
    case "two-sided":
      return twoSidedLines(rows, panels, context);
    case "single-row":
      return singleRowLines(rows, panels, context);
    case "coded":
      return codedLines(rows, panels, context);
  }
}
