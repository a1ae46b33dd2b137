import type { ProjectFormId } from "@yusuan/schema";
import { plain } from "../../indicators/clean.js";
import { isIndicatorHeader } from "../../indicators/levels.js";
import { isValueShaped } from "../../indicators/value.js";
import { levelOf } from "../../indicators/vocabulary.js";
import type { PlacedTable } from "../../table/neighbours.js";
import { isFormLabel } from "../vocabulary.js";
import { beginsForm, holdsForm } from "./header-grid.js";
import { kindOfRows } from "./kinds.js";
import { type GridRow, gridRows } from "./rows.js";

/** One performance form: its rows over all the tables it stands in. */
export type FormSegment = {
  readonly kind: ProjectFormId;
  readonly rows: readonly GridRow[];
  /** Ids of the tables, in order. */
  readonly tables: readonly string[];
  /** As printed. */
  readonly title: string | null;
  /** Texts above the form that may name it, its year or its unit, nearest first. */
  readonly above: readonly string[];
  /** The first of the tables. */
  readonly placed: PlacedTable;
};

type Open = {
  readonly rows: readonly GridRow[];
  readonly tables: readonly string[];
  readonly above: readonly string[];
  readonly placed: PlacedTable;
  readonly anchored: boolean;
};

const TITLE = /(?:绩效|自评|目标).{0,12}表(?:\(.{0,16}\))?$/u;
/** Title of a part of a form that may stand as a table of its own. */
const PART = /^项目构成分解$|^[一二三四五六][、.].{2,10}(?:类|目标|指标)$/u;
/** The row of the body and the unit between the title of a form and its first field. */
const PREPARED = /^(?:编制|填报|申报)(?:单位|部门)(?:[:：(]|$)|^(?:金额)?单位[:：]/u;
const YEAR_LINE = /^\(?(?:19|20)\d{2}年?度?\)?$/u;

/**
 * Cut tables into the performance forms they hold. A table may hold several forms one after the other, each from
 * its title row or the row of its name on; a form may go on over several tables. Tables without the header grid of
 * a form, such as lists of indicators, give none.
 */
export function formSegments(tables: readonly PlacedTable[]): readonly FormSegment[] {
  const segments: Open[] = [];
  for (const placed of tables) {
    const rows = gridRows(placed.table);
    const starts = formStarts(rows);
    const lead = rows.slice(0, starts[0] ?? rows.length);
    const last = segments.at(-1);
    const goesOn = last !== undefined && continues(last, placed, lead);
    if (goesOn) segments[segments.length - 1] = { ...last, ...joined(last, lead, placed.table.id) };
    else segments.push(opened(placed, lead, false));
    for (const [at, start] of starts.entries())
      segments.push(opened(placed, rows.slice(start, starts[at + 1]), true, at === 0 && !goesOn));
  }
  return segments.flatMap(segmentOf);
}

function joined(last: Open, lead: readonly GridRow[], table: string): Pick<Open, "rows" | "tables"> {
  return { rows: [...last.rows, ...lead], tables: [...last.tables, table] };
}

function opened(placed: PlacedTable, rows: readonly GridRow[], anchored: boolean, first = true): Open {
  const own = placed.table.title === undefined ? [] : [placed.table.title];
  const above = first ? [...own, ...[...placed.table.captions].reverse(), ...placed.above] : [];
  return { rows, tables: [placed.table.id], above, placed, anchored };
}

function segmentOf({ rows, tables, above, placed, anchored }: Open): readonly FormSegment[] {
  const named = namesOf(rows, above);
  const title = titleOf(named);
  const kind = anchored || holdsForm(rows) ? kindOfRows(rows) : overallTarget(rows, title);
  return kind ? [{ kind, rows, tables, title, above: named, placed }] : [];
}

function namesOf(rows: readonly GridRow[], above: readonly string[]): readonly string[] {
  const inside = rows.slice(0, 3).filter(isTitleRow);
  return [...inside.map(({ cells }) => cells.map(({ text }) => text).join("")), ...above];
}

function titleOf(names: readonly string[]): string | null {
  return names.find((text) => TITLE.test(plain(text))) ?? null;
}

/** The 整体支出绩效目标表 of other provinces names a department and no project: its title and its indicators tell it. */
function overallTarget(rows: readonly GridRow[], title: string | null): ProjectFormId | undefined {
  if (title === null || !/整体(?:支出)?绩效目标/u.test(plain(title))) return undefined;
  return rows.some((row, index) => isIndicatorHeader(row, rows[index + 1])) ? "overall-target" : undefined;
}

/** Where forms begin: the rows with the name of a project, moved up to the title rows above them. */
function formStarts(rows: readonly GridRow[]): readonly number[] {
  const starts: number[] = [];
  for (const index of rows.keys()) {
    if (!beginsForm(rows, index)) continue;
    let start = index;
    const floor = (starts.at(-1) ?? -1) + 1;
    while (start > floor && isAboveFirstField(rows[start - 1])) start -= 1;
    starts.push(start);
  }
  return starts;
}

function isAboveFirstField(row: GridRow | undefined): boolean {
  return isTitleRow(row) || (row?.cells.some(({ text }) => PREPARED.test(plain(text.slice(0, 60)))) ?? false);
}

function isTitleRow(row: GridRow | undefined): boolean {
  if (!row || row.cells.length > 2) return false;
  const text = plain(row.cells.map((cell) => cell.text.slice(0, 60)).join(""));
  if (text.length > 40 || isFormLabel(text)) return false;
  return TITLE.test(text) || YEAR_LINE.test(text) || /^财政项目支出/u.test(text);
}

/** Whether the rows at the top of a table go on with the form before it; only its title may be printed again between. */
function continues(last: Open, placed: PlacedTable, lead: readonly GridRow[]): boolean {
  const { table, above, follows } = placed;
  const between = [...above, ...(table.title === undefined ? [] : [table.title])].map(plain);
  if (lead.length === 0 || (!follows && between.length === 0)) return false;
  const title = plain(titleOf(namesOf(last.rows, last.above)) ?? "");
  if (between.some((text) => text !== title && !YEAR_LINE.test(text) && !PART.test(text))) return false;
  return lead.some(({ cells }) => {
    const value = cells.at(-1)?.text ?? "";
    if (follows && cells.length > 1 && /^[≥≤=<>＝＞＜]|%\)?$/u.test(value) && isValueShaped(value))
      return true;
    return cells.some(({ text }) => isFormLabel(text) || levelOf(text) !== undefined);
  });
}
