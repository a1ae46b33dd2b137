import { type ExtractOptions, extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import type { Audit, BudgetDocument, Extraction } from "@yusuan/schema";
import { applyStatuses, audit } from "@yusuan/validator";

/** A file as the extractor takes it. */
export type DocumentSource = { readonly fileName: string; readonly bytes: Uint8Array };

/** The three stages that a document goes through; tests put their own in. */
export type Stages = {
  readonly extract: (source: DocumentSource, options?: ExtractOptions) => Promise<Extraction>;
  readonly normalize: (extraction: Extraction) => BudgetDocument;
  readonly audit: (document: BudgetDocument) => Audit;
  readonly applyStatuses: (document: BudgetDocument, audit: Audit) => BudgetDocument;
};

export const STAGES: Stages = { extract, normalize, audit, applyStatuses };
