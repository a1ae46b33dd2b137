import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { OcrEngine, OcrMode } from "@yusuan/extractor";
import { prepareRunFolder } from "./folder/run-folder.js";
import { discover } from "./inputs/discover.js";
import { identifyAll } from "./inputs/identify.js";
import { type RunSummary, summarize } from "./summary.js";
import { createPool, type Pool } from "./work/pool.js";
import { type Progress, runAll } from "./work/schedule.js";

export type IngestOptions = {
  /** The run folder; it is made where it does not exist. */
  readonly out: string;
  /** Documents at a time; as many as there are cores where nothing is said. */
  readonly jobs?: number;
  readonly timeLimitSeconds?: number;
  readonly memoryLimitMb?: number;
  /** When pages are read as pictures, and what with; `auto` where nothing is said. */
  readonly ocr?: OcrMode;
  readonly ocrEngine?: OcrEngine;
  /** JSON lines about every stage on stderr. */
  readonly verbose?: boolean;
  /** Folder that relative paths start from; the current one where nothing is said. */
  readonly cwd?: string;
  readonly onProgress?: (progress: Progress) => void;
};

const DEFAULT_TIME_LIMIT_SECONDS = 300;
const DEFAULT_MEMORY_LIMIT_MB = 2048;

/**
 * Take every document behind `paths` (files and folders) through the stages and write the run folder. What goes wrong
 * with a file is the outcome of that file; the run goes on. The documents' bytes depend on nothing but their files'.
 * @throws InputError `cannot-write` before any work where the run folder cannot be written.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<RunSummary> {
  const { ocr, ocrEngine } = options;
  const cores = availableParallelism();
  const pool = (tasks: number) => {
    const jobs = Math.max(1, Math.min(options.jobs ?? cores, tasks));
    return createPool({
      jobs,
      reading: {
        ...(ocr === undefined ? {} : { ocr }),
        ...(ocrEngine === undefined ? {} : { ocrEngine }),
        ocrThreads: Math.max(1, Math.floor(cores / jobs)),
      },
      timeLimitSeconds: options.timeLimitSeconds ?? DEFAULT_TIME_LIMIT_SECONDS,
      memoryLimitMb: options.memoryLimitMb ?? DEFAULT_MEMORY_LIMIT_MB,
      verbose: options.verbose ?? false,
    });
  };
  return ingestWith(pool, paths, options);
}

/** `ingest` with a pool of one's own; `makePool` is told how many documents there are. */
export async function ingestWith(
  makePool: (tasks: number) => Pool,
  paths: readonly string[],
  options: IngestOptions,
): Promise<RunSummary> {
  const cwd = options.cwd ?? process.cwd();
  const out = resolve(cwd, options.out);
  const writer = await prepareRunFolder(out);
  try {
    const { inputs, passedOver } = await discover(paths, cwd, out);
    const files = await runAll(makePool, await identifyAll(inputs), {
      out,
      onLine: (line) => writer.append(line),
      onProgress: options.onProgress ?? (() => undefined),
    });
    await writer.finish();
    return summarize(out, files, passedOver);
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}
