import type { Kind } from "../observations/observation.js";

/** What a sentence holds its figure against: a year, and what was published for it. */
type Base = { readonly year: number; readonly kind: Kind; readonly isExecuted: boolean };

const BASE =
  /(?:比|较|与|同)(?:(\d{4})年度?|上一?年度?|去年)(?:同期)?(当年预算执行数|预算执行数|执行数|年初预算|预算|决算)?/u;

/**
 * The base that a clause such as 比2023年预算减少 or 与上一年度持平 names, read in a document of `year` and `kind`. A clause
 * that does not say a budget or a final account speaks of the same kind as its document, a budget only where `subject`
 * is called one. `undefined` where it names no base, or one of another year than the last.
 */
export function basePhrase(clause: string, subject: string, year: number, kind: Kind): Base | undefined {
  const found = BASE.exec(clause.replace(/\s+/gu, ""));
  if (!found) return undefined;
  const [, printedYear, what] = found;
  const baseYear = printedYear === undefined ? year - 1 : Number(printedYear);
  if (baseYear !== year - 1) return undefined;
  if (what === undefined) {
    if (kind === "budget" && !subject.includes("预算")) return undefined;
    return { year: baseYear, kind, isExecuted: false };
  }
  if (what.endsWith("执行数")) return { year: baseYear, kind: "final-account", isExecuted: true };
  return { year: baseYear, kind: what === "决算" ? "final-account" : "budget", isExecuted: false };
}
