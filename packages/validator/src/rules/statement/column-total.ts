import { type Line, STATEMENT_FORMS } from "@yusuan/schema";
import { measuresOf, type Side, type StatementIndex } from "../../document/statement-index.js";
import { cell, type IdentityDraft, parts } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";

export const columnTotal: StatementRule = Object.freeze({
  id: "column-total",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: STATEMENT_FORMS,
  title: { en: "The total row is the sum of the top lines", zh: "合计行等于最上级各行之和" },
  description: {
    en: "In every column the total row equals the sum of the lines that are no part of another line; on a two-sided form each side has its own total. A second total below further lines (本年收入合计, then 收入总计) holds everything above it. 人员经费合计 holds the classes 301 and 303, 公用经费合计 all others.",
    zh: "每一栏的合计等于不属于其他行的各行之和；左右两侧的表各侧分别加总。若先有小计再有总计（如本年收入合计、收入总计），总计为其上全部项目之和。人员经费合计为301、303类之和，公用经费合计为其余各类之和。",
  },
  formula: "合计 = Σ类; 收入总计 = Σ收入项目; 支出总计 = Σ支出项目",
  identities: ({ forms }) => [...forms.values()].flatMap(columnTotals),
});

const MOST_TOTALS = 4;

function columnTotals(index: StatementIndex): readonly IdentityDraft[] {
  const sides = new Set(index.statement.lines.map((line) => line.side));
  return [...sides].flatMap((side) => totalsOfSide(index, side));
}

function totalsOfSide(index: StatementIndex, side: Side): readonly IdentityDraft[] {
  const lines = firstPanel(
    index.statement.lines.filter((line) => line.side === side && !index.inner.has(line.id)),
    side,
  );
  const items = lines.filter((line) => line.role !== "total");
  const totals = lines.filter((line) => line.role === "total");
  // More totals than any form has are no totals of all that stands above them.
  const compared = new Set(totals.length > MOST_TOTALS ? totals.slice(-1) : totals);
  const above: Line[] = [];
  const drafts: IdentityDraft[] = [];
  for (const line of lines) {
    if (line.role !== "total") {
      above.push(line);
      continue;
    }
    if (!compared.has(line)) continue;
    // A total in the first row stands for all that follows.
    const summed = partsByName(line, items) ?? (above.length > 0 ? above.slice() : items);
    if (summed.length === 0) continue;
    for (const measure of measuresOf(index, side)) {
      drafts.push({
        key: `${line.id}:${measure}`,
        left: cell(index, line, measure),
        right: parts(index, summed, [measure], `${index.statement.form} lines ${measure}`),
      });
    }
  }
  return drafts;
}

/** The classes that 人员经费合计 and 公用经费合计 at the feet of two lanes are the sums of, wherever these stand. */
function partsByName({ name }: Line, items: readonly Line[]): readonly Line[] | undefined {
  const classes = items.filter(({ code }) => code !== undefined);
  if (/^人员/u.test(name)) return classes.filter(({ code }) => PERSONNEL.test(code ?? ""));
  if (/^(?:日常)?公用/u.test(name)) return classes.filter(({ code }) => !PERSONNEL.test(code ?? ""));
  return undefined;
}

const PERSONNEL = /^30[13]/u;

/**
 * The lines down to where the rows of a side begin anew: some forms tell the expenditure by function and, to the right
 * of it, once more by kind.
 */
function firstPanel(lines: readonly Line[], side: Side): readonly Line[] {
  const again = lines.findIndex((line, i) => line.row < (lines[i - 1]?.row ?? line.row));
  return side === undefined || again < 0 ? lines : lines.slice(0, again);
}
