import type { Audit, BudgetDocument } from "@yusuan/schema";
import { audit } from "@yusuan/validator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleOutcome } from "./testing/documents.js";
import { type Numbered, numbersOf } from "./testing/numbers.js";

/** Which of two columns these add up is read off the figures, so that another value may make it the other one. */
const EITHER: ReadonlySet<string> = new Set(["component-total", "breakdown-total"]);

/** Numbers that an equality confirms: a change of one by a few points or yuan cannot pass. */
function victimsOf(document: BudgetDocument, { identities }: Audit): readonly Numbered[] {
  const held = new Set(
    identities.flatMap(({ rule, relation, outcome, terms }) =>
      relation === "equal" && !EITHER.has(rule) && outcome === "satisfied"
        ? terms.map(({ figure }) => figure)
        : [],
    ),
  );
  return numbersOf(document).filter(({ id, kind }) => kind !== "claim" && held.has(id));
}

/** The document with another value for one number; everything else stays. */
function changed(document: BudgetDocument, id: string, value: string): BudgetDocument {
  const copy = structuredClone(document);
  return replaceValue(copy, id, value);
}

function replaceValue<T>(node: T, id: string, value: string): T {
  if (typeof node !== "object" || node === null) return node;
  if ("id" in node && node.id === id && "value" in node && "status" in node) node.value = value;
  for (const child of Object.values(node)) replaceValue(child, id, value);
  return node;
}

/** Points by a few points, amounts by a few thousand yuan: more than what 万元 with two decimals leaves open. */
function plus({ kind, value }: Numbered, by: number): string {
  const [whole = "0", fraction] = value.split(".");
  const sum = `${BigInt(whole) + BigInt(by) * (kind === "figure" ? 1000n : 1n)}`;
  return fraction === undefined ? sum : `${sum}.${fraction}`;
}

const FILES = [
  "project-targets-2026.pdf",
  "overall-targets-2024.txt",
  "self-evaluation-2022.pdf",
  "evaluation-report-2022.txt",
];

describe.each(FILES)("one changed number of %s", (fileName) => {
  test("is told, and is not proven any more", async () => {
    const { budget, audit: before } = await sampleOutcome(fileName);
    const victims = victimsOf(budget, before);
    expect(victims.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...victims), fc.integer({ min: 3, max: 90 }), (victim, by) => {
        const { id } = victim;
        const after = audit(changed(budget, id, plus(victim, by)));
        expect(after.statuses[id]).not.toBe("proven");
        const told = after.findings.filter(
          ({ severity, figures, evidence }) =>
            severity !== "note" && (figures.includes(id) || evidence.some(({ figure }) => figure === id)),
        );
        const isTold = told.length > 0 || after.findings.length > before.findings.length;
        expect(isTold).toBe(true);
      }),
      { seed: 20_26, numRuns: 60 },
    );
  });
});
