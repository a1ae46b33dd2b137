import {
  type BudgetDocument,
  type Extraction,
  type Grid,
  gridOf,
  type SettledTable,
  settledTexts,
  type Table,
} from "@yusuan/schema";
import type { TableSheet } from "../figures/locate.js";
import { sheetName } from "../model/sheet-name.js";

/** What a workbook takes at most: tables beyond are left out, those of no known form first. */
const MOST_TABLES = 250;
const MOST_CELLS = 500_000;

/** What a table was read as. */
type TableRole = {
  readonly title: string;
  /** `revenue-by-function`; absent where no form claims the table. */
  readonly form?: string;
  readonly unit?: string;
  /** First row below the header, where the form says so. */
  readonly firstLine?: number;
};

export type ChosenTable = TableSheet & Pick<SettledTable, "settled"> & { readonly role: TableRole };

export type ChosenTables = {
  readonly tables: readonly ChosenTable[];
  /** Short names of tables that found no room. */
  readonly leftOut: readonly string[];
  readonly grids: ReadonlyMap<string, Grid>;
};

/** The tables that become sheets, in reading order, with the names of their sheets. */
export function chooseTables(extraction: Extraction, document: BudgetDocument): ChosenTables {
  const found = extraction.blocks
    .filter((block) => block.kind === "table")
    .map((table) => settledTexts(table, document));
  const grids = new Map(found.map(({ table }) => [table.id, gridOf(table)]));
  const roles = rolesOf(document);
  const all = found.map(({ table, settled }, index): ChosenTable => {
    const short = `T${index + 1}`;
    const role = roles.get(table.id) ?? { title: table.title ?? "未识别表" };
    return {
      table,
      grid: grids.get(table.id) ?? gridOf(table),
      short,
      name: sheetName(short, role.title, pagesName(table)),
      role,
      settled,
    };
  });
  const kept = withinLimits(all);
  return {
    tables: all.filter((table) => kept.has(table)),
    leftOut: all.filter((table) => !kept.has(table)).map(({ short }) => short),
    grids,
  };
}

/** `p9`, `p9-10`. */
function pagesName({ pages }: Table): string {
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return first === last ? `p${first}` : `p${first}-${last}`;
}

function withinLimits(tables: readonly ChosenTable[]): ReadonlySet<ChosenTable> {
  const byNeed = [...tables].sort((a, b) => Number(!a.role.form) - Number(!b.role.form));
  const kept = new Set<ChosenTable>();
  let cells = 0;
  for (const table of byNeed) {
    if (kept.size >= MOST_TABLES || cells + table.table.cells.length > MOST_CELLS) continue;
    cells += table.table.cells.length;
    kept.add(table);
  }
  return kept;
}

function rolesOf({ statements, projects, evaluation }: BudgetDocument): ReadonlyMap<string, TableRole> {
  const roles = new Map<string, TableRole>();
  const add = (table: string, role: TableRole) => {
    if (!roles.has(table)) roles.set(table, role);
  };
  for (const { table, title, form, unit, lines } of statements) {
    const firstLine = lines.reduce((least, { row }) => Math.min(least, row), Number.MAX_SAFE_INTEGER);
    add(table, { title, form, unit, ...(lines.length > 0 && { firstLine }) });
  }
  for (const { tables, title, name, form, unit } of projects)
    for (const table of tables) add(table, { title: name ?? title ?? "绩效表", form, unit });
  for (const { table, title } of evaluation?.scoreTables ?? [])
    add(table, { title: title ?? "评分表", form: "score-table" });
  for (const { table, title, unit } of evaluation?.executionTables ?? [])
    add(table, { title: title ?? "预算执行情况表", form: "execution-table", unit });
  for (const { table, title } of evaluation?.goalTables ?? [])
    add(table, { title: title ?? "绩效目标及完成情况表", form: "goal-table" });
  for (const { table, title, unit } of evaluation?.basicTables ?? [])
    add(table, { title: title ?? "基础表", form: "basic-table", ...(unit && { unit }) });
  return roles;
}
