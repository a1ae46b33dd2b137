import type { Facts } from "./fact.js";

/** How what we read of performance forms stands to what they are known to say. */
export type FactComparison = {
  readonly facts: number;
  readonly exact: number;
  /** Numbers that we give another value, or that the document does not have, by id. */
  readonly wrongNumbers: readonly string[];
  /** `p1.name: 道路养护, not 道路`: what is not exact, for people to look at. */
  readonly inexact: readonly string[];
};

export function compareFacts(truth: Facts, ours: Facts): FactComparison {
  const inexact = [...truth].filter(([path, { value }]) => ours.get(path)?.value !== value);
  const wrong = [...ours].flatMap(([path, { value, number }]) => {
    if (number === undefined || truth.get(path)?.value === value) return [];
    return [number];
  });
  return {
    facts: truth.size,
    exact: truth.size - inexact.length,
    wrongNumbers: wrong,
    inexact: inexact.map(([path, { value }]) => `${path}: ${value}, not ${ours.get(path)?.value ?? "read"}`),
  };
}
