import { performance } from "node:perf_hooks";
import { extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import { audit } from "@yusuan/validator";
import { median } from "../format/median.js";
import { type Input, isPdf } from "../inputs/find-inputs.js";
import { loadFile } from "../stages/read-document.js";
import { readWithPdfjsOnly } from "./pdfjs-only.js";

/** Milliseconds of the stages of one document; `pdfjs` is 0 where the file is no PDF. */
export type StageTimes = {
  /** pdf.js alone. */
  readonly pdfjs: number;
  /** The extractor without pdf.js. */
  readonly extraction: number;
  readonly normalization: number;
  readonly audit: number;
};

export type FileTimes = { readonly file: string; readonly pages: number; readonly times: StageTimes };

/**
 * Time one document: one run to warm up, then the median of `runs` runs for each stage. What the extractor takes
 * itself is its whole time less that of pdf.js, and never less than nothing.
 * @throws InputError where the file cannot be read.
 */
export async function timeStages(input: Input, runs: number): Promise<FileTimes> {
  const { pages } = await runOnce(input);
  const taken: Run[] = [];
  for (let run = 0; run < runs; run++) taken.push(await runOnce(input));
  const of = (pick: (run: Run) => number) => median(taken.map(pick));
  const pdfjs = of((run) => run.pdfjs);
  return {
    file: input.fileName,
    pages,
    times: {
      pdfjs,
      extraction: Math.max(0, of((run) => run.extract) - pdfjs),
      normalization: of((run) => run.normalize),
      audit: of((run) => run.audit),
    },
  };
}

type Run = {
  readonly pages: number;
  readonly pdfjs: number;
  readonly extract: number;
  readonly normalize: number;
  readonly audit: number;
};

async function runOnce(input: Input): Promise<Run> {
  const file = loadFile(input);
  const start = performance.now();
  if (isPdf(input)) await readWithPdfjsOnly(file.bytes);
  const parsed = performance.now();
  const extraction = await extract(file, { ocr: "never" });
  const extracted = performance.now();
  const budget = normalize(extraction);
  const normalized = performance.now();
  audit(budget);
  const audited = performance.now();
  return {
    pages: extraction.pages.filter(({ status }) => status === "read").length,
    pdfjs: isPdf(input) ? parsed - start : 0,
    extract: extracted - parsed,
    normalize: normalized - extracted,
    audit: audited - normalized,
  };
}
