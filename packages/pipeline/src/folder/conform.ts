import { auditSchema, budgetDocumentSchema, type Extraction, extractionSchema } from "@yusuan/schema";
import { type Failure, failure } from "../failure.js";
import type { Processed } from "../work/document.js";

/** The files of a document's folder, in the order of the stages, with the model of each. */
export const OUTPUTS = [
  { name: "extraction.json", part: "extraction", model: extractionSchema },
  { name: "budget.json", part: "budget", model: budgetDocumentSchema },
  { name: "audit.json", part: "audit", model: auditSchema },
] as const;

/** An output file before it is written: its name and, where the stage was reached, its value. */
export type Output = { readonly name: string; readonly value?: unknown };

/** An extraction with its keys in the order of the model. */
export function orderedExtraction(extraction: Extraction): Extraction {
  const checked = extractionSchema.safeParse(extraction);
  return checked.success ? checked.data : extraction;
}

/**
 * The outputs of a document with their keys in the order of the models. An output that departs from its model is
 * kept as it is and the departure is reported: data is worth more than its shape.
 */
export function conform(processed: Processed): {
  readonly outputs: readonly Output[];
  readonly departures: readonly Failure[];
} {
  const departures: Failure[] = [];
  const outputs = OUTPUTS.map(({ name, part, model }): Output => {
    const value = processed[part];
    if (value === undefined) return { name };
    const checked = model.safeParse(value);
    if (checked.success) return { name, value: checked.data };
    const issue = checked.error.issues[0];
    const where = `${name}: ${issue?.path.join(".") ?? ""}`;
    departures.push(
      failure(
        "schema-departure",
        `the output departs from its schema at ${where} (${issue?.message ?? ""}); please report it`,
        `输出不符合其模式（${where}），请反馈`,
      ),
    );
    return { name, value };
  });
  return { outputs, departures };
}
