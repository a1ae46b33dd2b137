import { readFileSync } from "node:fs";
import { type ExtractOptions, extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import type { Audit, BudgetDocument, Extraction } from "@yusuan/schema";
import { applyStatuses, audit } from "@yusuan/validator";
import type { Input } from "../inputs/find-inputs.js";

/** A document after all three stages, the statuses of its figures settled. */
export type Reading = {
  readonly extraction: Extraction;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
};

export function loadFile({ fileName, path }: Input): {
  readonly fileName: string;
  readonly bytes: Uint8Array;
} {
  return { fileName, bytes: new Uint8Array(readFileSync(path)) };
}

/** @throws InputError where the file cannot be read. */
export async function readDocument(input: Input, options?: ExtractOptions): Promise<Reading> {
  const extraction = await extract(loadFile(input), options);
  const budget = normalize(extraction);
  const audited = audit(budget);
  return { extraction, budget: applyStatuses(budget, audited), audit: audited };
}
