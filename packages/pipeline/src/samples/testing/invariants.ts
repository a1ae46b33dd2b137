import { auditSchema, budgetDocumentSchema, extractionSchema } from "@yusuan/schema";
import { AUDIT_INVARIANTS } from "./audit-invariants.js";
import { BUDGET_INVARIANTS } from "./budget-invariants.js";
import { EXTRACTION_INVARIANTS } from "./extraction-invariants.js";
import { GRID_INVARIANTS } from "./grid-invariants.js";
import type { Invariant } from "./invariant.js";
import { schemaDepartures } from "./json-schema.js";

const MODELS = {
  "extraction.json": extractionSchema,
  "budget.json": budgetDocumentSchema,
  "audit.json": auditSchema,
} as const;

/** What holds for the outputs of every document, whatever it is. */
export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  ...EXTRACTION_INVARIANTS,
  ...GRID_INVARIANTS,
  ...BUDGET_INVARIANTS,
  ...AUDIT_INVARIANTS,

  "each output parses with its model and fits its JSON Schema": ({ files, departures }) => [
    ...departures,
    ...Object.entries(MODELS).flatMap(([name, model]) => {
      const value: unknown = JSON.parse(files[name] ?? "null");
      const issues = model.safeParse(value).error?.issues ?? [];
      return [
        ...issues.map(({ path, message }) => `${name}: ${path.join(".")}: ${message}`),
        ...schemaDepartures(name, value).map((departure) => `${name}: ${departure}`),
      ];
    }),
  ],
};

/** The invariants that an outcome breaks, with at most ten places each. */
export function brokenInvariants(
  outcome: Parameters<Invariant>[0],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(INVARIANTS).flatMap(([name, problems]) => {
      const found = problems(outcome);
      return found.length > 0 ? [[name, found.slice(0, 10)]] : [];
    }),
  );
}
