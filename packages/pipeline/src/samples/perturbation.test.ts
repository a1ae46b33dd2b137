import { type Audit, type BudgetDocument, formatYuan } from "@yusuan/schema";
import { audit } from "@yusuan/validator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleOutcome } from "./testing/documents.js";
import { fenOf, type Standing, standings, withFigure } from "./testing/figures.js";

/** Rules that a document need not keep: a figure that only they confirm may change without a violation. */
const HABITS: ReadonlySet<string> = new Set([
  "agency-operation-equal",
  "annuity-contribution",
  "housing-fund",
  "medical-contribution",
  "pension-contribution",
  "summary-personnel",
]);

/** A figure with the smallest change, in 分, that one of its equalities must notice. */
type Victim = Standing & { readonly least: bigint };

function victimsOf(document: BudgetDocument, { identities }: Audit): readonly Victim[] {
  return standings(document).flatMap((standing) => {
    const allowed = identities.flatMap(({ rule, relation, outcome, terms, tolerance }) => {
      const isBinding = relation === "equal" && outcome === "satisfied" && !HABITS.has(rule);
      return isBinding && terms.some(({ figure }) => figure === standing.figure.id) ? [fenOf(tolerance)] : [];
    });
    const [tightest] = allowed.sort((a, b) => Number(a - b));
    if (tightest === undefined || fenOf(standing.figure.value) === 0n) return [];
    // Twice the tolerance, which is that of rounding; cutting off allows as much again.
    return [{ ...standing, least: 4n * tightest + 100n }];
  });
}

function changed(document: BudgetDocument, { figure }: Victim, fen: bigint): BudgetDocument {
  return withFigure(document, { ...figure, value: formatYuan(fen), text: formatYuan(fen) });
}

const FILES = ["budget-2020-ruled.pdf", "budget-2025-unit.pdf"];

describe.each(FILES)("one changed figure of %s", (fileName) => {
  test("breaks an identity that holds it, and no other figure is blamed with an amount", async () => {
    const { budget, audit: before } = await sampleOutcome(fileName);
    const victims = victimsOf(budget, before);
    expect(victims.length).toBeGreaterThan(100);
    const change = fc.record({
      victim: fc.constantFrom(...victims),
      by: fc.bigInt({ min: 0n, max: 10n ** 10n }),
      sign: fc.constantFrom(1n, -1n),
    });
    fc.assert(
      fc.property(change, ({ victim, by, sign }) => {
        const { id, value } = victim.figure;
        const after = audit(changed(budget, victim, fenOf(value) + sign * (victim.least + by)));
        const broken = after.identities.filter(({ outcome }) => outcome === "violated");
        expect(broken.some(({ terms }) => terms.some(({ figure }) => figure === id))).toBe(true);
        for (const { terms } of broken) expect(terms.map(({ figure }) => figure)).toContain(id);
        expect(
          after.findings.some(({ severity, figures }) => severity !== "note" && figures.includes(id)),
        ).toBe(true);
        const named = after.findings.filter(({ expected }) => expected !== undefined);
        expect(named.map(({ figures, expected }) => [figures[0], expected])).toEqual(
          named.length === 0 ? [] : [[id, value]],
        );
      }),
      { seed: 20_26, numRuns: 100 },
    );
  });
});
