import { fileURLToPath } from "node:url";
import pLimit from "p-limit";
import { Piscina } from "piscina";
import { failure } from "../failure.js";
import { createMemoryGuard, memoryOfRun } from "./memory-guard.js";
import { failedOutcome, type Outcome, type TimedOutcome } from "./outcome.js";
import { createPageCounter, pagesCounted, type Reading } from "./reading.js";
import { ASIDE, createRetryAlone } from "./retry-alone.js";
import type { Task } from "./task.js";
import { keepHeapsTight } from "./tight-heap.js";
import { timeLimit } from "./time-limit.js";
import type { WorkerSettings } from "./worker.js";

/** Runs tasks, some at a time; a task never takes another one down. */
export type Pool = {
  /**
   * Work on a document; `onBegin` is awaited when its turn has come.
   * @throws what `onBegin` throws, and nothing else.
   */
  readonly run: (task: Task, onBegin?: () => Promise<void>) => Promise<TimedOutcome>;
  readonly close: () => Promise<void>;
};

type PoolOptions = {
  readonly jobs: number;
  /** After so long a document is given up; pages that are read as pictures give it more time. */
  readonly timeLimitSeconds: number;
  /** Heap of one worker; beside its heaps the run may take some more ({@link memoryOfRun}). */
  readonly memoryLimitMb: number;
  readonly verbose: boolean;
  readonly reading?: Reading;
  /** Compiled module whose default export takes a task. */
  readonly worker?: URL;
  /** Bytes that the whole process takes. */
  readonly memoryOfProcess?: () => number;
};

// From src (in tests) as from dist this is the build.
const WORKER = new URL("../../dist/work/worker.js", import.meta.url);

/**
 * A pool of worker threads. Even a single job runs in a thread, so that a hang can be ended and running out of memory
 * costs one document. A thread that dies is tried once more with its document, for the cause may have been what an
 * earlier document left behind.
 */
export function createPool(options: PoolOptions): Pool {
  const { jobs, timeLimitSeconds, memoryLimitMb, verbose, reading = {}, worker = WORKER } = options;
  const settings: WorkerSettings = { verbose, reading };
  keepHeapsTight();
  const piscina = new Piscina({
    filename: fileURLToPath(worker),
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    // Waiting threads would block what a document left to finish.
    atomics: "disabled",
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    workerData: settings,
  });
  // A thread that dies between two documents is replaced; nothing else is lost.
  piscina.on("error", () => undefined);
  const limit = pLimit(jobs);
  const inTurn = createRetryAlone(failedOutcome(tooMuchMemory(memoryLimitMb)));
  const guard = createMemoryGuard(memoryOfRun(jobs, memoryLimitMb), options.memoryOfProcess);

  const attempt = async (task: Task): Promise<Outcome | Error | typeof ASIDE> => {
    const counter = createPageCounter();
    const limit = timeLimit(timeLimitSeconds, () => pagesCounted(counter));
    const memory = new AbortController();
    let alone = false;
    const release = guard.watch({
      end: (found) => {
        alone = found;
        memory.abort();
      },
    });
    try {
      return await piscina.run(
        { ...task, counter },
        { signal: AbortSignal.any([limit.signal, memory.signal]) },
      );
    } catch (error) {
      if (memory.signal.aborted) return alone ? failedOutcome(tooMuchMemory(memoryLimitMb)) : ASIDE;
      if (limit.signal.aborted) return failedOutcome(tooSlow(limit.seconds(), pagesCounted(counter)));
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      release();
      limit.end();
    }
  };
  const attempts = async (task: Task): Promise<Outcome | typeof ASIDE> => {
    for (let tries = 0; ; tries += 1) {
      const result = await attempt(task);
      if (!(result instanceof Error)) return result;
      if (tries > 0) return failedOutcome(crashed(result, memoryLimitMb));
    }
  };
  const run = async (task: Task, onBegin: (() => Promise<void>) | undefined): Promise<TimedOutcome> => {
    await onBegin?.();
    return inTurn(() => attempts(task));
  };
  return {
    run: (task, onBegin) => limit(run, task, onBegin),
    close: async () => {
      guard.close();
      await piscina.destroy();
    },
  };
}

function tooSlow(seconds: number, pages: number) {
  const kept = pages > 0;
  return failure(
    "timeout",
    kept
      ? `given up after ${seconds} s with ${pages} pages read as pictures; run again to go on from there`
      : `given up after ${seconds} s; raise --time-limit if the document is just large`,
    kept
      ? `处理超过 ${seconds} 秒，已放弃；已识别 ${pages} 页，重新运行即可继续`
      : `处理超过 ${seconds} 秒，已放弃；如文件确实很大，可提高 --time-limit`,
  );
}

function tooMuchMemory(memoryLimitMb: number) {
  return failure(
    "out-of-memory",
    `the document needs more than ${memoryLimitMb} MB of memory; split it, or raise --memory-limit`,
    `处理该文件所需内存超过 ${memoryLimitMb} MB，请拆分文件，或提高 --memory-limit`,
  );
}

function crashed(error: Error, memoryLimitMb: number) {
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return tooMuchMemory(memoryLimitMb);
  }
  return failure(
    "crashed",
    `the worker ended unexpectedly (${error.message}); please report it`,
    `处理线程意外退出（${error.message}），请反馈`,
  );
}
