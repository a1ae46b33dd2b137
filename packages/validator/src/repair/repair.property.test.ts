import { auditSchema, budgetDocumentSchema } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyStatuses } from "../apply-statuses.js";
import { audit } from "../audit.js";
import { budget } from "../testing/budget-text.js";
import { garbledScan, type Spoiling } from "../testing/garbled-scan.js";
import { randomBudget } from "../testing/random-budget.js";

const SLOW = 240_000;

/** Audit spoilt scans of made-up budgets; count what became of the misreadings. */
function spoil(spoiling: Spoiling, numRuns: number) {
  const count = { misread: 0, repaired: 0, figures: 0, proven: 0 };
  fc.assert(
    fc.property(randomBudget, fc.integer(), (statements, seed) => {
      const garbled = garbledScan(budget(statements), seed, spoiling);
      const result = audit(garbled.scan);
      const settled = applyStatuses(garbled.scan, result);
      for (const { lines } of settled.statements) {
        for (const { id, value, status } of lines.flatMap(({ figures }) => Object.values(figures))) {
          if (status === "proven" || status === "repaired")
            expect([id, value]).toEqual([id, garbled.printed.get(id)]);
          count.figures += 1;
          if (status === "proven") count.proven += 1;
          if (status === "repaired") count.repaired += 1;
        }
      }
      count.misread += garbled.misread.length;
      for (const id of garbled.errors) {
        expect(result.statuses[id]).not.toBe("repaired");
        const named = result.findings.filter(
          ({ figures, severity }) => severity !== "note" && figures.includes(id),
        );
        expect([id, named.length > 0]).toEqual([id, true]);
      }
    }),
    { numRuns },
  );
  return count;
}

describe("no wrong figure is ever proven or repaired", () => {
  test("misreadings whose true value the recognizer names are mostly repaired", { timeout: SLOW }, () => {
    const { misread, repaired, figures, proven } = spoil({ rate: 0.03, candidates: true }, 30);
    expect(misread).toBeGreaterThan(100);
    expect(repaired / misread).toBeGreaterThan(0.7);
    expect(proven / figures).toBeGreaterThan(0.8);
  });

  test("misreadings that only the confusion model explains", { timeout: SLOW }, () => {
    const { misread, repaired } = spoil({ rate: 0.03, candidates: false }, 30);
    expect(misread).toBeGreaterThan(100);
    expect(repaired / misread).toBeGreaterThan(0.4);
  });

  test("every tenth figure misread", { timeout: SLOW }, () => {
    const { misread, repaired } = spoil({ rate: 0.1, candidates: true }, 20);
    expect(misread).toBeGreaterThan(300);
    expect(repaired / misread).toBeGreaterThan(0.5);
  });

  test("all copies of an amount misread alike", { timeout: SLOW }, () => {
    const { misread } = spoil({ rate: 0.02, candidates: true, alike: true }, 15);
    expect(misread).toBeGreaterThan(200);
  });

  test("errors of the document are found, alone and beside misreadings", { timeout: SLOW }, () => {
    spoil({ rate: 0, candidates: false, errors: 1 }, 20);
    spoil({ rate: 0.03, candidates: true, errors: 2 }, 20);
  });

  test("the audit and the settled document are valid, and settling again changes nothing", {
    timeout: SLOW,
  }, () => {
    fc.assert(
      fc.property(randomBudget, fc.integer(), (statements, seed) => {
        const { scan } = garbledScan(budget(statements), seed, { rate: 0.05, candidates: true });
        const result = audit(scan);
        expect(auditSchema.parse(result)).toEqual(result);
        const settled = applyStatuses(scan, result);
        expect(budgetDocumentSchema.parse(settled)).toEqual(settled);
        expect(audit(settled)).toEqual(result);
        expect(applyStatuses(settled, result)).toEqual(settled);
      }),
      { numRuns: 8 },
    );
  });
});
