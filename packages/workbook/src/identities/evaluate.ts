import type { Identity } from "@yusuan/schema";

/** A term of an identity: money in 分, points in hundredths. */
export type Amount = { readonly value: bigint; readonly quantum: bigint; readonly weight: number };

/** How far the printed places of an identity's terms let it be off; settled by the places, not by the values. */
export type Allowance = {
  /** One amount that is printed twice to the 分. */
  readonly exact: boolean;
  /** Worth of the finest place: that of a printed zero. */
  readonly finest: bigint;
  /** Whether amounts may be taken as cut off after their places. */
  readonly mayBeCut: boolean;
};

export type Result = {
  readonly left: bigint;
  readonly right: bigint;
  readonly difference: bigint;
  /** In halves of what the values count. */
  readonly tolerance: bigint;
  readonly holds: boolean;
};

/** See the validator's engine, whose rules these are: the formulas of the workbook follow them. */
export function allowanceOf(terms: readonly Amount[], relation: Identity["relation"]): Allowance {
  const quanta = [...new Set(terms.map(({ quantum }) => quantum))].sort((a, b) => (a < b ? -1 : 1));
  const [a, b] = terms;
  return {
    exact:
      relation === "equal" &&
      terms.length === 2 &&
      a?.weight === -(b?.weight ?? 0) &&
      terms.every(({ quantum }) => quantum === 1n),
    finest: quanta[0] ?? 1n,
    mayBeCut: quanta.filter((quantum) => quantum > 1n).length === 1,
  };
}

/** What the formulas of an identity give for the numbers as printed. */
export function evaluate(terms: readonly Amount[], relation: Identity["relation"]): Result {
  const allowance = allowanceOf(terms, relation);
  const left = sum(terms.filter(({ weight }) => weight > 0).map(product));
  const right = -sum(terms.filter(({ weight }) => weight < 0).map(product));
  const difference = left - right;
  const holds = (tolerance: bigint) =>
    2n * (relation === "equal" ? magnitude(difference) : difference) <= tolerance;
  const rounded = allowance.exact ? 0n : sum(terms.map((term) => reach(term, allowance)));
  const cut = allowance.mayBeCut ? cutReach(terms, allowance, difference) : rounded;
  const tolerance = holds(rounded) || !holds(cut) ? rounded : cut;
  return { left, right, difference, tolerance, holds: holds(tolerance) };
}

/** Worth of a term's last place. */
export function placeOfTerm({ value, quantum }: Amount, { finest }: Allowance): bigint {
  return value === 0n ? finest : quantum;
}

function reach(term: Amount, allowance: Allowance): bigint {
  return magnitude(BigInt(term.weight)) * placeOfTerm(term, allowance);
}

function cutReach(terms: readonly Amount[], allowance: Allowance, difference: bigint): bigint {
  const bounds = terms.map((term) => cutBounds(term, allowance));
  return difference < 0n ? sum(bounds.map(({ high }) => high)) : -sum(bounds.map(({ low }) => low));
}

/** How far the weighted true amount lies below and above the weighted printed one, where digits were cut off. */
export function cutBounds(
  term: Amount,
  allowance: Allowance,
): { readonly low: bigint; readonly high: bigint } {
  const place = placeOfTerm(term, allowance);
  const weight = BigInt(term.weight);
  const low = place <= 1n ? -place : term.value > 0n ? 0n : -2n * place;
  const high = place <= 1n ? place : term.value < 0n ? 0n : 2n * place;
  return weight < 0n
    ? { low: high * weight, high: low * weight }
    : { low: low * weight, high: high * weight };
}

function product({ value, weight }: Amount): bigint {
  return value * BigInt(weight);
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
