import type { FormId } from "@yusuan/schema";
import { codesWithMoney, type StatementIndex } from "./statement-index.js";

const FUNDS = [
  "general-budget-by-function",
  "government-fund-by-function",
  "state-capital-by-function",
] as const satisfies readonly FormId[];

const FINAL_FUNDS = [
  "final-account-general-budget-by-function",
  "final-account-government-fund-by-function",
  "final-account-state-capital-by-function",
] as const satisfies readonly FormId[];

/** Lists what is spent from the funds of the final account and more; its revenue may be of other codes. */
const FINAL_COMPLETE: FormId = "final-account-expenditure-by-function";

/** Forms that list every function code of the body; what the others list, these list too. */
const COMPLETE: readonly FormId[] = ["revenue-by-function", "expenditure-by-function"];

/** The forms of one body with the gaps of each. */
export function withGaps(forms: ReadonlyMap<FormId, StatementIndex>): ReadonlyMap<FormId, StatementIndex> {
  const all = codesIn(forms, [...COMPLETE, ...FUNDS]);
  const revenue = forms.get("revenue-by-function");
  const appropriated = revenue ? codesWithMoney(revenue, "appropriation") : [];
  const spent = new Set(codesIn(forms, FUNDS));
  const unspent = appropriated.filter((code) => !spent.has(code));
  const settled = codesIn(forms, FINAL_FUNDS);
  return new Map(
    [...forms].map(([form, index]) => {
      const due =
        form === FINAL_COMPLETE ? settled : COMPLETE.includes(form) ? all : form === FUNDS[0] ? unspent : [];
      const missing = due.filter((code) => !index.byCode.has(code)).map(parentOf);
      const gaps = [...missing, ...cutOff(index)];
      return [form, gaps.length > 0 ? { ...index, gaps: new Set(gaps) } : index];
    }),
  );
}

/** Codes above the last line of a table that has no total row: its end may be on a page that is not here. */
function cutOff({ statement }: StatementIndex): readonly string[] {
  const { lines } = statement;
  const last = lines.at(-1)?.code;
  const whole = lines.some(({ role, code }) => role === "total" || code === undefined);
  if (last === undefined || whole) return [];
  const above: string[] = [];
  for (let code = last; code !== ""; code = parentOf(code)) above.push(parentOf(code));
  return above;
}

function codesIn(forms: ReadonlyMap<FormId, StatementIndex>, which: readonly FormId[]): readonly string[] {
  const codes = which.flatMap((form) => {
    const index = forms.get(form);
    return index ? codesWithMoney(index) : [];
  });
  return [...new Set(codes)];
}

/** The code one level up; empty above a class. */
export function parentOf(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : "";
}
