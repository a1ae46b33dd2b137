import pLimit from "p-limit";
import { ocrFailed } from "./ocr-failed.js";
import type { LineKind } from "./recognizer.js";

/** Something that reads lines of one kind, one after the other, until it breaks. */
type PooledWorker<Job, Result> = {
  readonly read: (job: Job) => Promise<Result>;
  readonly end: () => Promise<void>;
};

type WorkerPool<Job, Result> = {
  /** @throws InputError `ocr-failed` where two workers in turn broke on the job. */
  readonly read: (kind: LineKind, job: () => Job) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/**
 * Workers by kind of line, each started when it is first needed and used again. At most `threads` jobs run at a
 * time, so there are at most `threads` workers of a kind. A worker that breaks is replaced and its job done once more.
 */
export function createPool<Job, Result>(
  threads: number,
  start: (kind: LineKind) => Promise<PooledWorker<Job, Result>>,
): WorkerPool<Job, Result> {
  const limit = pLimit(Math.max(1, Math.floor(threads)));
  const idle: Record<LineKind, PooledWorker<Job, Result>[]> = { number: [], text: [] };
  const all = new Set<PooledWorker<Job, Result>>();
  let closed = false;

  const attempt = async (kind: LineKind, job: Job): Promise<Result> => {
    if (closed) throw new Error("The recognizer is closed");
    let worker = idle[kind].pop();
    if (!worker) {
      worker = await start(kind);
      all.add(worker);
    }
    try {
      const result = await worker.read(job);
      idle[kind].push(worker);
      return result;
    } catch (error) {
      all.delete(worker);
      await worker.end().catch(() => undefined);
      throw error;
    }
  };
  return {
    read: (kind, job) =>
      limit(async () => {
        try {
          return await attempt(kind, job()).catch(() => attempt(kind, job()));
        } catch (cause) {
          throw ocrFailed(cause);
        }
      }),
    close: async () => {
      closed = true;
      const workers = [...all];
      all.clear();
      await Promise.all(workers.map((worker) => worker.end().catch(() => undefined)));
    },
  };
}
