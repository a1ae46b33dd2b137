import type { StatementSet } from "../../document/document-index.js";
import { totalLine } from "../../document/statement-index.js";
import { type IdentityDraft, type Operand, softCell } from "../../engine/draft.js";
import { evaluate } from "../../engine/evaluate.js";
import { fundCodes } from "./codes.js";
import { appropriatedByCode, appropriatedTotal, byCode } from "./funds.js";

/** Appropriated (left) and whole (right) basic and project expenditure under one code or in total. */
type Share = { readonly fully: boolean; readonly drafts: readonly IdentityDraft[] };

/**
 * Expenditure from the three budgets beside all expenditure. `fully` where the totals agree: as neither basic
 * nor project expenditure from appropriation can exceed the whole, both are then equal to it.
 */
export function appropriatedShares(set: StatementSet): readonly Share[] {
  const whole = set.forms.get("expenditure-by-function");
  if (!whole || !set.forms.has("general-budget-by-function")) return [];
  // A column whose header could not be read is no column without amounts.
  const measures = KINDS.filter((kind) => whole.statement.columns.some(({ measure }) => measure === kind));
  const shares = fundCodes(set).map((code) =>
    share(
      code,
      measures,
      (measure) => appropriatedByCode(set, code, measure),
      (measure) => byCode(whole, code, measure),
    ),
  );
  const total = totalLine(whole);
  if (!total) return shares;
  const inTotal = share(
    "total",
    measures,
    (measure) => appropriatedTotal(set, measure),
    (measure) => softCell(whole, total, measure),
  );
  return [...shares, inTotal];
}

const KINDS: readonly string[] = ["basic", "project"];

type Sum = (measure: string) => Operand;

function share(key: string, measures: readonly string[], appropriated: Sum, whole: Sum): Share {
  const left = appropriated("total");
  const right = whole("total");
  const terms = [
    ...left.entries.map((entry) => ({ entry, weight: 1 })),
    ...right.entries.map((entry) => ({ entry, weight: -1 })),
  ];
  const decided = left.missing.length + right.missing.length === 0 && right.entries.length > 0;
  return {
    fully: decided && left.entries.length > 0 && evaluate(terms, "equal").holds,
    drafts: measures.map((measure) => ({
      key: `${key}:${measure}`,
      left: appropriated(measure),
      right: whole(measure),
    })),
  };
}
