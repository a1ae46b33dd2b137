import type { FormId, Line } from "@yusuan/schema";
import type { StatementSet } from "../../document/document-index.js";
import {
  entryAt,
  isEmpty,
  type StatementIndex,
  topLines,
  totalLine,
} from "../../document/statement-index.js";
import { absent, cell, NOTHING, type Operand, parts, softCell, sum, unlisted } from "../../engine/draft.js";

/** The three budgets that fiscal appropriation comes from, and where each is spelled out. */
export const FUNDS = [
  { measure: "general-budget", form: "general-budget-by-function", name: /一般公共预算/u },
  { measure: "government-fund", form: "government-fund-by-function", name: /政府性基金/u },
  { measure: "state-capital", form: "state-capital-by-function", name: /国有资本/u },
] as const satisfies readonly { measure: string; form: FormId; name: RegExp }[];

type Fund = (typeof FUNDS)[number];

const CARRIED_OVER = /结转|结余/u;

/** Revenue line of a two-sided form that names this fund. */
export function fundLine(index: StatementIndex, fund: Fund): Line | undefined {
  const named = index.statement.lines.filter(
    (line) => line.side === "revenue" && line.role !== "total" && fund.name.test(line.name),
  );
  return named.find((line) => !CARRIED_OVER.test(line.name));
}

/**
 * Fiscal appropriation on the revenue side of the first form: its own line or, where the form lists the funds
 * without it, their sum.
 */
export function appropriationRevenue(index: StatementIndex): Operand {
  const whole = topLines(index, "revenue").find((line) => /^财政拨款/u.test(line.name));
  if (whole) return cell(index, whole, "total");
  const lines = FUNDS.map((fund) => fundLine(index, fund)).filter((line) => line !== undefined);
  const what = "revenue-expenditure-summary appropriation";
  return lines.length > 0 ? parts(index, lines, ["total"], what) : absent(what);
}

/**
 * Whether money of earlier years stands among the revenue. Then revenue and expenditure of one fund need not
 * agree, and nothing is derived from one for the other.
 */
export function carriesOver(set: StatementSet): boolean {
  for (const form of ["revenue-expenditure-summary", "appropriation-summary"] as const) {
    const index = set.forms.get(form);
    const carried = index?.statement.lines.some(
      (line) =>
        line.side === "revenue" &&
        CARRIED_OVER.test(line.name) &&
        (entryAt(index, line, "total")?.fen ?? 0n) !== 0n,
    );
    if (carried) return true;
  }
  const revenue = set.forms.get("revenue-by-function");
  return ["carried-over", "surplus-used"].some((measure) =>
    revenue?.statement.lines.some((line) => (entryAt(revenue, line, measure)?.fen ?? 0n) !== 0n),
  );
}

/** Whether the summary of appropriation, or else the general summary, shows no money of this fund. */
function spendsNothing(set: StatementSet, fund: Fund): boolean {
  const appropriation = set.forms.get("appropriation-summary");
  if (appropriation) {
    const total = totalLine(appropriation, "expenditure");
    const line = fundLine(appropriation, fund);
    const spent = total && entryAt(appropriation, total, fund.measure);
    const received = line && entryAt(appropriation, line, "total");
    return (spent?.fen ?? 0n) === 0n && (received?.fen ?? 0n) === 0n;
  }
  const summary = set.forms.get("revenue-expenditure-summary");
  const line = summary && fundLine(summary, fund);
  return summary !== undefined && line !== undefined && (entryAt(summary, line, "total")?.fen ?? 0n) === 0n;
}

/** Total expenditure of one fund, from its own form. */
export function fundTotal(set: StatementSet, fund: Fund, measure: string): Operand {
  const index = set.forms.get(fund.form);
  if (!index) return spendsNothing(set, fund) ? NOTHING : absent(fund.form);
  const line = totalLine(index);
  if (line && entryAt(index, line, measure)) return cell(index, line, measure);
  if (isEmpty(index)) return NOTHING;
  return line ? softCell(index, line, measure) : absent(`${fund.form} ${measure}`);
}

/** Expenditure of one fund under a code, from its own form. */
export function fundByCode(set: StatementSet, fund: Fund, code: string, measure: string): Operand {
  const index = set.forms.get(fund.form);
  if (!index) return spendsNothing(set, fund) ? NOTHING : absent(fund.form);
  return byCode(index, code, measure);
}

/** Expenditure of all funds under a code. */
export function appropriatedByCode(set: StatementSet, code: string, measure: string): Operand {
  return sum(FUNDS.map((fund) => fundByCode(set, fund, code, measure)));
}

/** Expenditure of all funds. */
export function appropriatedTotal(set: StatementSet, measure: string): Operand {
  return sum(FUNDS.map((fund) => fundTotal(set, fund, measure)));
}

/** What a coded form prints under a code; a code that it does not list counts as nothing. */
export function byCode(index: StatementIndex, code: string, measure: string): Operand {
  const lines = index.byCode.get(code) ?? [];
  const cells = sum(lines.map((line) => softCell(index, line, measure)));
  if (lines.length > 0) return cells;
  return unlisted(`${index.statement.form} ${code} ${measure}`);
}
