import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { OcrEngine, OcrMode } from "@yusuan/extractor";
import { digestOf, runFingerprint } from "./folder/code-fingerprint.js";
import { DISK, type Disk } from "./folder/disk.js";
import { openJournal } from "./folder/journal.js";
import { lockRun } from "./folder/lock.js";
import { openRunWriter, prepareRunFolder } from "./folder/run-folder.js";
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
  /** Work on every document again, whatever earlier runs into the folder have done. */
  readonly force?: boolean;
  /** Folder that relative paths start from; the current one where nothing is said. */
  readonly cwd?: string;
  /** Told how many files there are, when that is known. */
  readonly onStart?: (files: number) => void;
  readonly onProgress?: (progress: Progress) => void;
};

const DEFAULT_TIME_LIMIT_SECONDS = 300;
const DEFAULT_MEMORY_LIMIT_MB = 2048;

/**
 * Take every document behind `paths` (files and folders) through the stages and write the run folder. What goes wrong
 * with a file is the outcome of that file; the run goes on. The documents' bytes depend on nothing but their files'.
 * @throws InputError `cannot-write` where the run folder cannot be written, before any work or when the disk is full;
 * `run-in-progress` where another process works in it.
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
  const out = resolve(options.cwd ?? process.cwd(), options.out);
  await prepareRunFolder(out);
  const unlock = await lockRun(out);
  try {
    return await ingestWith(pool, paths, options);
  } finally {
    await unlock();
  }
}

/**
 * `ingest` with a pool and a disk of one's own; `makePool` is told how many documents there are. What runs into the
 * folder have done before with the same code and options is not done again.
 */
export async function ingestWith(
  makePool: (tasks: number) => Pool,
  paths: readonly string[],
  options: IngestOptions,
  disk: Disk = DISK,
): Promise<RunSummary> {
  const cwd = options.cwd ?? process.cwd();
  const out = resolve(cwd, options.out);
  await prepareRunFolder(out, disk);
  const { inputs, passedOver } = await discover(paths, cwd, out);
  const identified = await identifyAll(inputs);
  const { ocr = "auto", ocrEngine = "auto", force = false } = options;
  const by = digestOf(await runFingerprint(), ocr, ocrEngine);
  const journal = await openJournal(out, { by, force, files: identified.length, disk });
  const writer = await openRunWriter(out, disk);
  options.onStart?.(identified.length);
  const files = await runAll(makePool, identified, {
    ...{ out, journal },
    onLine: (line) => writer.append(line),
    onProgress: options.onProgress ?? (() => undefined),
  });
  await writer.finish();
  await journal.finish();
  return summarize(out, files, passedOver);
}
