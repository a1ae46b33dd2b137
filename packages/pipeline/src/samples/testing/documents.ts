import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Audit, BudgetDocument, Extraction } from "@yusuan/schema";
import { conform } from "../../folder/conform.js";
import { prettyJson } from "../../folder/json.js";
import { readSource } from "../../inputs/read-source.js";
import { QUIET } from "../../testing/stages.js";
import { processDocument } from "../../work/document.js";
import { STAGES } from "../../work/stages.js";

/** The repository. */
export const ROOT = fileURLToPath(new URL("../../../../../", import.meta.url));

const SAMPLE = /\.(?:pdf|txt|docx|xlsx|html|ofd)$/u;
/** Samples with pages that are pictures: another machine may read them a little otherwise. */
const SCANNED = /-(?:scan|mixed)\.pdf$/u;

/** The committed born-digital documents by file name, in the order of the names. */
export const SAMPLES: readonly string[] = documentsBelow(join(ROOT, "samples"), SAMPLE).filter(
  (path) => !SCANNED.test(path),
);

/** Folder of published documents to test against, where YUSUAN_CORPUS names one; they are no part of the repository. */
const CORPUS = process.env.YUSUAN_CORPUS ? resolve(process.env.YUSUAN_CORPUS) : "";

/** The PDFs and plain texts of the corpus; none where there is no such folder. */
export const CORPUS_DOCUMENTS: readonly string[] =
  CORPUS !== "" && existsSync(CORPUS) ? documentsBelow(CORPUS, /\.(?:pdf|txt)$/u) : [];

/** Why tests of the corpus are skipped where they are. */
export const NO_CORPUS = "YUSUAN_CORPUS names no folder with documents.";

/** Name of a document of the corpus as tests print it. */
export function corpusName(path: string): string {
  return relative(CORPUS, path);
}

/** Everything that the stages made of one file, as it is written to a run folder. */
export type Outcome = {
  readonly extraction: Extraction;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
  /** Departures of an output from its model. */
  readonly departures: readonly string[];
  /** The output files by name. */
  readonly files: Readonly<Record<string, string>>;
};

/**
 * Take a file through the stages the way `ingest` does.
 * @throws Error where a stage fails.
 */
export async function outcomeOf(path: string): Promise<Outcome> {
  const processed = await processDocument(await readSource(path), STAGES, QUIET);
  const { extraction, budget, audit, failure } = processed;
  if (!extraction || !budget || !audit || failure) {
    throw new Error(`${basename(path)}: ${failure?.code ?? "nothing"}: ${failure?.message.en ?? ""}`);
  }
  const { outputs, departures } = conform(processed);
  return {
    extraction,
    budget,
    audit,
    departures: departures.map(({ message }) => message.en),
    files: Object.fromEntries(outputs.map(({ name, value }) => [name, prettyJson(value)])),
  };
}

const known = new Map<string, Promise<Outcome>>();

/** The outcome of a file, worked out once in every test file that asks for it. */
export function outcomeOnce(path: string): Promise<Outcome> {
  const outcome = known.get(path) ?? outcomeOf(path);
  known.set(path, outcome);
  return outcome;
}

/** The outcome of a committed document. */
export function sampleOutcome(fileName: string): Promise<Outcome> {
  return outcomeOnce(join(ROOT, "samples", fileName));
}

function documentsBelow(folder: string, document: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => document.test(name))
    .sort()
    .map((name) => join(folder, name));
}
