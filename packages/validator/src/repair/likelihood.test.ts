import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../document/entry.js";
import { statementEntries } from "../document/statement-entries.js";
import { budget } from "../testing/budget-text.js";
import { likelihoodOf } from "./likelihood.js";

function entry(
  value: string,
  confidence: number,
  candidates: readonly (readonly [string, number])[] = [],
): Entry {
  const document = structuredClone(
    budget([{ form: "general-budget-by-function", text: `total\n201 a ${value}`, confidence }]),
  );
  const figure = document.statements[0]?.lines[0]?.figures.total;
  if (figure && candidates.length > 0)
    figure.candidates = candidates.map(([each, sure]) => ({ value: each, confidence: sure }));
  const [draft] = statementEntries(document.statements);
  if (!draft) throw new Error("No figure");
  return { ...draft, order: 0 };
}

describe("likelihood", () => {
  test("weights are relative to the reading", () => {
    const { weightOf, candidateWeight } = likelihoodOf(entry("613.27", 0.6, [["618.27", 0.3]]));
    expect(weightOf(613_27n)).toBe(1);
    expect(candidateWeight(618_27n)).toBeCloseTo(0.5);
    expect(weightOf(618_27n)).toBeGreaterThan(0.5);
    expect(weightOf(618_27n)).toBeLessThan(0.52);
    expect(weightOf(613_22n)).toBeGreaterThan(0);
    expect(weightOf(999_99n)).toBe(0);
  });

  test("candidates never take all of the doubt, and no reading is certain", () => {
    const { weightOf } = likelihoodOf(entry("613.27", 0.7, [["618.27", 0.3]]));
    expect(weightOf(613_22n)).toBeGreaterThan(0);
    expect(likelihoodOf(entry("613.27", 0.999999)).doubt).toBeGreaterThan(5e-4);
  });

  test("a born-digital figure says what it says", () => {
    const { weightOf, alternatives } = likelihoodOf(entry("613.27", 1));
    expect([weightOf(613_27n), weightOf(618_27n), alternatives()]).toEqual([1, 0, []]);
  });

  test("alternatives are in order, and are no more than the doubt", () => {
    const sure = fc.double({ min: 0.05, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), sure, (fen, confidence) => {
        const text = `${Math.floor(fen / 100)}.${`${fen % 100}`.padStart(2, "0")}`;
        const { alternatives, doubt } = likelihoodOf(entry(text, confidence));
        const weights = alternatives().map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        expect(doubt).toBeLessThanOrEqual((1 - confidence) / confidence + 1e-9);
      }),
      { numRuns: 50 },
    );
  });
});
