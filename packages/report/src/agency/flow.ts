import { topicOf } from "@yusuan/comparison";
import type { BudgetDocument, Figure, Line, Statement } from "@yusuan/schema";
import type { AmountData, FlowData, FlowLine, FlowSide } from "../contract/agency-data.js";
import { gapOf } from "./gap.js";

/** A summary of revenue and expenditure without the year that it is of. */
export type Flow = Omit<FlowData, "year">;

/** All money, else that of the treasury. */
const SUMMARIES = ["revenue-expenditure-summary", "appropriation-summary"];
const GRAND_TOTAL = /(?:总计|合计)$/u;
const OF_THE_YEAR = /^本年/u;

/**
 * What the document's summary says of where money comes from and where it goes: 收支总表, without one 财政拨款收支总表; the
 * first statement of that form, as in a comparison. Undefined where there is none, or none with an amount.
 */
export function flowOf({ statements }: BudgetDocument): Flow | undefined {
  const flows = SUMMARIES.flatMap((topic) => {
    const summary = statements.find(({ form }) => topicOf(form) === topic);
    return summary ? (flowIn(summary) ?? []) : [];
  });
  return flows[0];
}

function flowIn(summary: Statement): Flow | undefined {
  const revenue = sideOf(summary.lines.filter(({ side }) => side === "revenue"));
  const expenditure = sideOf(summary.lines.filter(({ side }) => side === "expenditure"));
  if (revenue.lines.length + expenditure.lines.length === 0) return undefined;
  const [came, went] = [revenue.printed, expenditure.printed];
  return {
    title: summary.title,
    revenue: revenue.side,
    expenditure: expenditure.side,
    difference: came && went ? gapOf(came, [went]) : null,
  };
}

type Side = {
  readonly side: FlowSide;
  readonly lines: readonly Line[];
  readonly printed: Figure | undefined;
};

function sideOf(all: readonly Line[]): Side {
  const lines = all.filter(({ role, parent, figures }) => role !== "total" && !parent && figures.total);
  const total = grandTotal(all);
  const printed = total?.figures.total;
  const parts = lines.flatMap(({ figures }) => figures.total ?? []);
  return {
    lines,
    printed,
    side: {
      lines: lines.flatMap(flowLine),
      total: (total && flowLine(total)[0]) ?? null,
      gap: printed ? gapOf(printed, parts) : null,
    },
  };
}

/** The last total of a side: 总计, which a 本年合计 is only a part of. */
function grandTotal(lines: readonly Line[]): Line | undefined {
  const totals = lines.filter(
    ({ role, name, figures }) => role === "total" && GRAND_TOTAL.test(name) && figures.total,
  );
  return totals.findLast(({ name }) => !OF_THE_YEAR.test(name)) ?? totals.at(-1);
}

function flowLine({ name, figures }: Line): readonly FlowLine[] {
  const figure = figures.total;
  return figure ? [{ name, amount: amountData(figure) }] : [];
}

function amountData({ value, status, text, id, page }: Figure): AmountData {
  return { value, status, text, figure: id, page, share: null, flags: [] };
}
