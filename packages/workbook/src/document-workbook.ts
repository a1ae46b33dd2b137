import type { Audit, BudgetDocument, Extraction, Message, RunLine } from "@yusuan/schema";
import { figuresOf } from "./figures/figures.js";
import { type Located, locateInTables, placeOf } from "./figures/locate.js";
import type { Numbered } from "./figures/numbered.js";
import { othersSheet } from "./figures/others-sheet.js";
import { findingsSheet } from "./findings/findings-sheet.js";
import { identitiesSheet } from "./identities/identities-sheet.js";
import { checksOf, FIRST_TERM_ROW } from "./identities/term.js";
import { termsSheet } from "./identities/terms-sheet.js";
import type { Place, Workbook } from "./model/workbook.js";
import { overviewSheet } from "./overview/overview-sheet.js";
import { besidesOf } from "./tables/beside.js";
import { chooseTables } from "./tables/choose-tables.js";
import { tableSheet } from "./tables/table-sheet.js";

/** A document as the stages of a run left it. */
export type DocumentParts = {
  readonly line: RunLine;
  readonly extraction: Extraction;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
};

/** The audit workbook of a document; `titleOf` names a rule. */
export function documentWorkbook(
  { line, extraction, budget, audit }: DocumentParts,
  titleOf: (rule: string) => Message | undefined,
): Workbook {
  const tables = chooseTables(extraction, budget);
  const sheets = new Map(tables.tables.map((table) => [table.table.id, table]));
  const figures = figuresOf(budget, tables.grids);
  const inTables = locateInTables(figures.values(), tables.tables);
  const rest = [...figures.values()].filter(({ id }) => !inTables.has(id));
  const cellOf = ({ cell }: Numbered): Place | undefined => {
    const sheet = cell && sheets.get(cell.table);
    return sheet && placeOf(sheet.name, cell.row, cell.column);
  };
  const others = othersSheet(rest, budget, cellOf);
  const located = new Map([...inTables, ...others.located.map((item) => [item.figure.id, item] as const)]);
  const shortName = ({ cell, page }: Numbered) => (cell && sheets.get(cell.table)?.short) ?? `p${page}`;
  const checks = checksOf(audit, figures, located, shortName);
  const besides = besidesOf(checks.checks);
  const ruleTitle = (rule: string): string => {
    const title = titleOf(rule);
    return title ? `${title.zh} ${title.en} (${rule})` : rule;
  };
  const lastTerm = FIRST_TERM_ROW + checks.checks.reduce((count, { terms }) => count + terms.length, 0) - 1;
  const byTable = groupByTable(inTables.values());
  const hasChecks = checks.checks.length > 0;
  return {
    title: budget.document.title ?? extraction.source.fileName,
    sheets: [
      overviewSheet({
        line,
        extraction,
        budget,
        audit,
        tables,
        checks,
        tooLong: others.tooLong,
        hasOthers: rest.length > 0,
      }),
      findingsSheet(
        audit.findings,
        located,
        new Map(checks.checks.map((check) => [check.identity.id, check])),
        ruleTitle,
      ),
      ...(hasChecks ? [identitiesSheet(checks.checks, ruleTitle)] : []),
      ...tables.tables.map((table) =>
        tableSheet(
          table,
          byTable.get(table.name) ?? [],
          besides,
          Math.max(FIRST_TERM_ROW, lastTerm),
          extraction,
        ),
      ),
      ...(rest.length > 0 ? [others.sheet] : []),
      ...(hasChecks ? [termsSheet(checks.checks)] : []),
    ],
  };
}

function groupByTable(located: Iterable<Located>): ReadonlyMap<string, readonly Located[]> {
  const groups = new Map<string, Located[]>();
  for (const item of located) {
    const group = groups.get(item.place.sheet);
    if (group) group.push(item);
    else groups.set(item.place.sheet, [item]);
  }
  return groups;
}
