import { type ExtractOptions, extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import { applyStatuses, audit } from "@yusuan/validator";
import type { Input } from "../inputs/find-inputs.js";
import { loadFile, type Reading } from "../stages/read-document.js";
import type { Judged } from "./judge.js";
import { ledgerOf } from "./ledger.js";
import type { Rung } from "./rungs.js";
import { scanOf } from "./scans.js";
import { type Score, scoreScan } from "./score.js";

/** Which pages of a document are scanned. */
export type Choice = {
  /** Also pages without statements and forms. */
  readonly allPages: boolean;
  /** No more than so many, from the first. */
  readonly most: number;
};

/** One document on one rung. */
export type Climb = {
  readonly file: string;
  readonly rung: string;
  /** Numbers that the pages of the scan have in the document. */
  readonly pages: readonly number[];
  readonly score: Score;
  readonly judged: readonly Judged[];
  /** Reading, normalization and audit of the scan; not making it. */
  readonly seconds: number;
};

/** The pages that are scanned: those with statements or performance forms; empty where no form has a figure. */
export function pagesOf({ extraction, budget }: Reading, { allPages, most }: Choice): readonly number[] {
  if (ledgerOf(budget).length === 0) return [];
  const tables = new Set([...budget.statements, ...budget.projects].flatMap(({ pages }) => pages));
  return extraction.pages
    .map(({ number }) => number)
    .filter((page) => allPages || tables.has(page))
    .slice(0, most);
}

/** Scan these pages of a document, read the scan, and score it against the document read by its text. */
export async function climb(
  input: Input,
  truth: Reading,
  pages: readonly number[],
  rung: Rung,
  options: ExtractOptions,
): Promise<Climb> {
  const { bytes, fileName } = loadFile(input);
  const scan = await scanOf(bytes, rung, pages);
  const start = performance.now();
  const extraction = await extract({ fileName, bytes: scan }, options);
  const budget = normalize(extraction);
  const audited = audit(budget);
  const settled = applyStatuses(budget, audited);
  const seconds = (performance.now() - start) / 1000;
  const scored = scoreScan(truth, pages, { budget: settled, audit: audited });
  return { file: fileName, rung: rung.name, pages, ...scored, seconds };
}
