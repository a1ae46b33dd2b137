import type { ExtractOptions } from "@yusuan/extractor";
import type { Audit, BudgetDocument, Extraction } from "@yusuan/schema";
import { type Failure, failureOf } from "../failure.js";
import type { Log } from "./log.js";
import type { DocumentSource, Stages } from "./stages.js";

/** What the stages gave: everything, or what was reached before the failure. */
export type Processed = {
  readonly extraction?: Extraction;
  readonly budget?: BudgetDocument;
  readonly audit?: Audit;
  readonly failure?: Failure;
};

/** Take one document through the three stages. Never throws: an error of a stage is the failure. */
export async function processDocument(
  source: DocumentSource,
  stages: Stages,
  log: Log,
  options: ExtractOptions = {},
): Promise<Processed> {
  let reached: Processed = {};
  let stage = "extract";
  const timed = <T>(name: string, fields: (value: T) => object) => {
    stage = name;
    const start = performance.now();
    return (value: T): T => {
      const milliseconds = Math.round(performance.now() - start);
      log.info({ file: source.fileName, stage: name, milliseconds, ...fields(value) });
      return value;
    };
  };
  try {
    const extracted = timed("extract", extractionFields);
    const extraction = extracted(await stages.extract(source, options));
    for (const problem of extraction.problems) log.warn({ file: source.fileName, problem });
    reached = { extraction };
    const normalized = timed("normalize", budgetFields);
    const budget = normalized(stages.normalize(extraction));
    const audited = timed("audit", (audit: Audit) => ({ summary: audit.summary }));
    const audit = audited(stages.audit(budget));
    return { extraction, budget: stages.applyStatuses(budget, audit), audit };
  } catch (error) {
    log.error({ file: source.fileName, stage, err: error });
    return { ...reached, failure: failureOf(error) };
  }
}

function extractionFields({ source, pages, blocks, accounting }: Extraction): object {
  return {
    id: source.id,
    mediaType: source.mediaType,
    pages: pages.length,
    tables: blocks.filter((block) => block.kind === "table").length,
    numbersPrinted: accounting.numbersPrinted,
    numbersPlaced: accounting.numbersPlaced,
  };
}

function budgetFields({ document, statements, unrecognized }: BudgetDocument): object {
  return { kind: document.kind, forms: statements.map(({ form }) => form), unrecognized };
}
