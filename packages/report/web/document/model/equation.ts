import type { IdentityData } from "../../../src/contract/document-data.js";

/** A term as it is written: how often it counts, with its sign on its side. */
export type WrittenTerm = { readonly figure: string; readonly times: number };

/** An identity as people write it: the fewer terms, mostly the total, on the left. */
type Equation = {
  readonly left: readonly WrittenTerm[];
  readonly relation: "=" | "≤" | "≥";
  readonly right: readonly WrittenTerm[];
};

export function equationOf({ terms, relation }: IdentityData): Equation {
  const side = (sign: 1 | -1): readonly WrittenTerm[] =>
    terms
      .filter(({ weight }) => weight * sign > 0)
      .map(({ figure, weight }) => ({ figure, times: weight * sign }));
  const [plus, minus] = [side(1), side(-1)];
  const plusFirst = minus.length === 0 || (plus.length > 0 && plus.length <= minus.length);
  const equal = relation === "equal";
  return plusFirst
    ? { left: plus, relation: equal ? "=" : "≤", right: minus }
    : { left: minus, relation: equal ? "=" : "≥", right: plus };
}
