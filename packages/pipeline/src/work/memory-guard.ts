import { totalmem } from "node:os";

/** Something that can be ended for the memory that it takes. */
type Ward = {
  /** End it; `alone` tells that nothing ran beside it. */
  readonly end: (alone: boolean) => void;
};

type MemoryGuard = {
  /** Watch over a piece of work until the returned function is called. */
  readonly watch: (ward: Ward) => () => void;
  readonly close: () => void;
};

const LOOK_MS = 1000;
/** Looks between two measures: what is ended gives its memory back a while after. */
const PATIENCE = 3;

/**
 * Keeps the process below a bound. The heap of a thread has a bound of its own; pictures, buffers and WebAssembly lie
 * outside of it and are seen only from here. Above the bound the work that began last is ended; work that was alone
 * has shown that it is itself what takes the memory.
 */
export function createMemoryGuard(
  limitBytes: number,
  memoryOfProcess: () => number = () => process.memoryUsage.rss(),
): MemoryGuard {
  const wards: Ward[] = [];
  let rest = 0;
  const look = (): void => {
    rest = Math.max(0, rest - 1);
    const last = wards.at(-1);
    if (rest > 0 || !last || memoryOfProcess() <= limitBytes) return;
    rest = PATIENCE;
    last.end(wards.length === 1);
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    watch: (ward) => {
      wards.push(ward);
      return () => {
        const at = wards.indexOf(ward);
        if (at >= 0) wards.splice(at, 1);
      };
    },
    close: () => clearInterval(timer),
  };
}

/** Bytes that the process may take: a heap for every worker and 512 MB, and never all of the machine. */
export function memoryOfRun(jobs: number, memoryLimitMb: number): number {
  const most = 0.8 * Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.min(most, (jobs * memoryLimitMb + 512) * 1024 * 1024);
}
