import type { Audit, Identity } from "@yusuan/schema";
import type { Located } from "../figures/locate.js";
import type { Numbered } from "../figures/numbered.js";
import { type Allowance, allowanceOf, evaluate, type Result } from "./evaluate.js";

/** A figure in an identity. */
export type Term = {
  readonly id: string;
  readonly weight: number;
  readonly value: bigint;
  readonly quantum: bigint;
  /** With the table's name before it. */
  readonly label: string;
  /** Absent where the document's data do not hold the figure. */
  readonly figure?: Numbered;
  /** Absent where no cell of the workbook holds it as a number. */
  readonly located?: Located;
  /** Row of the terms sheet. */
  readonly row: number;
  /** Whether the identity is told beside this figure: it is the sum, or one of two that are the same. */
  readonly isTotal: boolean;
};

/** An identity as the workbook shows it. */
export type Check = {
  readonly number: number;
  readonly identity: Identity;
  /** Row of the identities sheet. */
  readonly row: number;
  /** Left side first. */
  readonly terms: readonly Term[];
  readonly allowance: Allowance;
  readonly result: Result;
  readonly verdict: Identity["outcome"];
};

/** First row of data of the sheets of identities and of terms. */
export const FIRST_CHECK_ROW = 5;
export const FIRST_TERM_ROW = 4;
/** Terms that the workbook takes at most; identities beyond are left out, those that hold first. */
const MOST_TERMS = 200_000;

export type Checks = {
  readonly checks: readonly Check[];
  /** Identities that found no room. */
  readonly leftOut: number;
};

/** The identities of an audit with the cells that their figures stand in. */
export function checksOf(
  audit: Audit,
  figures: ReadonlyMap<string, Numbered>,
  located: ReadonlyMap<string, Located>,
  shortName: (figure: Numbered) => string,
): Checks {
  const kept = withinLimit(audit.identities);
  let row = FIRST_TERM_ROW;
  const checks = kept.map((identity, index): Check => {
    const terms = termsOf(identity, row, figures, located, shortName);
    row += terms.length;
    const result = evaluate(terms, identity.relation);
    return {
      number: index + 1,
      identity,
      row: FIRST_CHECK_ROW + index,
      terms,
      allowance: allowanceOf(terms, identity.relation),
      result,
      verdict: verdictOf(identity, terms, result),
    };
  });
  return { checks, leftOut: audit.identities.length - kept.length };
}

function termsOf(
  { terms }: Identity,
  row: number,
  figures: ReadonlyMap<string, Numbered>,
  located: ReadonlyMap<string, Located>,
  shortName: (figure: Numbered) => string,
): readonly Term[] {
  const sides = [terms.filter(({ weight }) => weight > 0), terms.filter(({ weight }) => weight < 0)] as const;
  const alone = new Set(sides.filter((side) => side.length === 1).flat());
  const ordered = sides.flat();
  return ordered.map((term, index): Term => {
    const figure = figures.get(term.figure);
    const place = located.get(term.figure);
    return {
      id: term.figure,
      weight: term.weight,
      value: figure?.value ?? 0n,
      quantum: figure?.quantum ?? 1n,
      label: figure ? `${shortName(figure)} ${figure.label}`.trim() : term.figure,
      ...(figure && { figure }),
      ...(place && { located: place }),
      row: row + index,
      isTotal: alone.has(term) || (alone.size === 0 && index === 0),
    };
  });
}

/** What the workbook itself says of the numbers as printed. */
function verdictOf(identity: Identity, terms: readonly Term[], { holds }: Result): Identity["outcome"] {
  if (identity.missing.length > 0 || terms.some((term) => !term.located)) return "undecided";
  return holds ? "satisfied" : "violated";
}

function withinLimit(identities: readonly Identity[]): readonly Identity[] {
  const count = identities.reduce((sum, { terms }) => sum + terms.length, 0);
  if (count <= MOST_TERMS) return identities;
  let room = MOST_TERMS;
  const kept = new Set<Identity>();
  const byNeed = [...identities].sort(
    (a, b) => Number(a.outcome === "satisfied") - Number(b.outcome === "satisfied"),
  );
  for (const identity of byNeed) {
    room -= identity.terms.length;
    if (room >= 0) kept.add(identity);
  }
  return identities.filter((identity) => kept.has(identity));
}
