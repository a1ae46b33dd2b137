import { ocrFailed } from "../ocr-failed.js";
import type { LineKind } from "../recognizer.js";

/** Lines that wait to be read in one way. */
type Queue = { readonly kind: LineKind; readonly raw: boolean; readonly waiting: Waiting[] };

type Waiting = {
  readonly picture: Uint8Array;
  readonly resolve: (result: string) => void;
  readonly reject: (error: Error) => void;
};

/** Reads some pictures in one go, to as many results. */
type Run = (kind: LineKind, raw: boolean, pictures: readonly Uint8Array[]) => Promise<readonly string[]>;

/**
 * Gathers pictures to batches of at most `most`, and reads at most `threads` batches at a time. A batch that fails is
 * tried once more.
 */
export function createBatches(threads: number, most: number, run: Run) {
  const queues: Queue[] = [];
  let running = 0;
  let closed = false;
  let scheduled = false;

  const start = (): void => {
    scheduled = false;
    while (running < threads) {
      const queue = queues.reduce((a, b) => (b.waiting.length > a.waiting.length ? b : a));
      if (queue.waiting.length === 0) return;
      const share = Math.max(LEAST, Math.ceil(queue.waiting.length / threads));
      void finish(queue, queue.waiting.splice(0, Math.min(most, share)));
    }
  };
  const finish = async ({ kind, raw }: Queue, batch: readonly Waiting[]): Promise<void> => {
    running++;
    const pictures = batch.map(({ picture }) => picture);
    try {
      const results = await run(kind, raw, pictures).catch(() => run(kind, raw, pictures));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] ?? "");
    } catch (cause) {
      for (const { reject } of batch) reject(ocrFailed(cause));
    } finally {
      running--;
      start();
    }
  };
  return {
    read: (kind: LineKind, raw: boolean, picture: Uint8Array): Promise<string> => {
      if (closed) return Promise.reject(ocrFailed("The recognizer is closed"));
      let queue = queues.find((each) => each.kind === kind && each.raw === raw);
      if (!queue) {
        queue = { kind, raw, waiting: [] };
        queues.push(queue);
      }
      const { waiting } = queue;
      // Lines that are asked for in one go shall go together.
      if (!scheduled) setImmediate(start);
      scheduled = true;
      return new Promise((resolve, reject) => waiting.push({ picture, resolve, reject }));
    },
    close: (): void => {
      closed = true;
      const error = ocrFailed("The recognizer is closed");
      for (const { waiting } of queues) for (const { reject } of waiting.splice(0)) reject(error);
    },
  };
}

/** Smaller batches are not worth the start of a process. */
const LEAST = 8;
