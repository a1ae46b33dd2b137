import { z } from "zod";
import { auditSchema } from "./model/audit.js";
import { budgetDocumentSchema } from "./model/budget.js";
import { extractionSchema } from "./model/extraction.js";
import { runLineSchema } from "./model/run.js";

const MODELS = {
  extraction: extractionSchema,
  budget: budgetDocumentSchema,
  audit: auditSchema,
  run: runLineSchema,
} as const;

/** The JSON Schema files of the project by file name, as text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(MODELS).map(([name, model]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(model), null, 2)}\n`,
    ]),
  );
}
