import { auditSchema, type BudgetDocument, formatYuan } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audit } from "./audit.js";
import type { EntryDraft } from "./document/entry.js";
import { statementEntries } from "./document/statement-entries.js";
import { budget } from "./testing/budget-text.js";
import { randomBudget } from "./testing/random-budget.js";

const LEAST_CHANGE = 100n;

describe("audit of random budgets", () => {
  test("a consistent budget has no violated identity and every amount of T2, T3 and T5 is proven", () => {
    fc.assert(
      fc.property(randomBudget, (statements) => {
        const document = budget(statements);
        const result = audit(document);
        expect(auditSchema.parse(result)).toEqual(result);
        expect(result.summary.violated).toBe(0);
        expect(result.summary.undecided).toBe(0);
        expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        const proven = new Set([
          "revenue-by-function",
          "expenditure-by-function",
          "general-budget-by-function",
        ]);
        for (const { figure, fen, owner } of statementEntries(document.statements)) {
          if (fen !== 0n && owner.kind === "statement" && proven.has(owner.statement.form))
            expect(result.statuses[figure.id]).toBe("proven");
        }
      }),
      { numRuns: 60 },
    );
  });

  test("one changed figure breaks an identity that holds it and is contradicted", () => {
    const change = fc.bigInt({ min: LEAST_CHANGE, max: 10n ** 12n });
    fc.assert(
      fc.property(randomBudget, fc.nat(), change, (statements, pick, by) => {
        const document = budget(statements);
        const entries = statementEntries(document.statements);
        const victim = entries[pick % entries.length];
        if (!victim) throw new Error("An empty budget");
        const result = audit(changed(document, victim, victim.fen + by));
        const { id } = victim.figure;
        const broken = result.identities.filter(
          ({ outcome, terms }) => outcome === "violated" && terms.some(({ figure }) => figure === id),
        );
        expect(broken.length).toBeGreaterThan(0);
        expect(result.statuses[id]).toBe("contradicted");
        const named = result.findings.filter(
          ({ severity, figures }) => severity === "error" && figures.includes(id),
        );
        expect(named.length).toBeGreaterThan(0);
        const blamed = result.findings.find(
          ({ expected, figures }) => expected !== undefined && figures[0] === id,
        );
        if (broken.length > 2) expect(blamed?.expected).toBe(formatYuan(victim.fen));
        expect(audit(changed(document, victim, victim.fen + by))).toEqual(result);
      }),
      { numRuns: 150 },
    );
  });
});

function changed(document: BudgetDocument, { figure }: EntryDraft, fen: bigint): BudgetDocument {
  const value = formatYuan(fen);
  return {
    ...document,
    statements: document.statements.map((statement) => ({
      ...statement,
      lines: statement.lines.map((line) => ({
        ...line,
        figures: Object.fromEntries(
          Object.entries(line.figures).map(([measure, each]) => [
            measure,
            each.id === figure.id ? { ...each, value, text: value } : each,
          ]),
        ),
      })),
    })),
  };
}
