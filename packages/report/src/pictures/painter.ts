import { Worker } from "node:worker_threads";
import type { DrawAnswer, DrawRequest } from "./drawing.js";

/** Why there is no answer: the time was up, or the thread ended. */
export type Loss = { readonly kind: "timeout" } | { readonly kind: "ended"; readonly detail: string };

/** A thread that draws. One that hangs or ends is given up; the next request begins with a new one. */
export type Painter = {
  /** One request at a time; `milliseconds` is how long the answer may take. */
  readonly ask: (request: DrawRequest, milliseconds: number) => Promise<DrawAnswer | Loss>;
  /** Whether the thread that would be asked is the one that was asked last. */
  readonly lives: () => boolean;
  readonly close: () => Promise<void>;
};

/** Heap of the thread; pixels lie outside of it and have a bound of their own. */
const MOST_HEAP_MB = 2048;

/** @param module Compiled module that serves requests. */
export function createPainter(module: URL): Painter {
  let worker: Worker | undefined;
  const giveUp = () => {
    // A thread in the middle of native code ends when that returns; nobody waits for it.
    worker?.terminate().catch(() => undefined);
    worker = undefined;
  };
  const start = (): Worker => {
    const started = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB } });
    // One that ends between two requests, or after it was given up, is only forgotten.
    started.on("error", () => undefined);
    started.on("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  };
  return {
    lives: () => worker !== undefined,
    ask: async (request, milliseconds) => {
      worker ??= start();
      const answer = await answerOf(worker, request, milliseconds);
      if (answer.kind === "timeout" || answer.kind === "ended") giveUp();
      return answer;
    },
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function answerOf(worker: Worker, request: DrawRequest, milliseconds: number): Promise<DrawAnswer | Loss> {
  return new Promise((resolve) => {
    const settle = (answer: DrawAnswer | Loss) => {
      clearTimeout(timer);
      worker.off("message", settle);
      worker.off("error", broke);
      worker.off("exit", left);
      resolve(answer);
    };
    const broke = (error: Error) => settle({ kind: "ended", detail: error.message });
    const left = (code: number) => settle({ kind: "ended", detail: `exit ${code}` });
    const timer = setTimeout(() => settle({ kind: "timeout" }), milliseconds);
    worker.on("message", settle);
    worker.on("error", broke);
    worker.on("exit", left);
    worker.postMessage(request);
  });
}
