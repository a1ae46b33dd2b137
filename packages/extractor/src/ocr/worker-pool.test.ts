import { expect, test } from "vitest";
import type { LineKind } from "./recognizer.js";
import { createPool } from "./worker-pool.js";

/** Workers that count themselves, and break on the jobs that `breaks` names. */
function counted(breaks: (job: string, worker: number) => boolean = () => false) {
  const started: LineKind[] = [];
  const ended: number[] = [];
  let running = 0;
  let most = 0;
  const start = async (kind: LineKind) => {
    const worker = started.push(kind);
    return {
      read: async (job: string) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        if (breaks(job, worker)) throw new Error(`broke on ${job}`);
        return `${kind} ${job}`;
      },
      end: async () => {
        ended.push(worker);
      },
    };
  };
  return { start, started, ended, most: () => most };
}

test("no worker starts before there is something to read, and no more than may run at a time", async () => {
  const workers = counted();
  const pool = createPool(2, workers.start);
  expect(workers.started).toEqual([]);
  const jobs = Array.from({ length: 9 }, (_, i) => pool.read("number", () => String(i)));
  expect(await Promise.all(jobs)).toEqual(Array.from({ length: 9 }, (_, i) => `number ${i}`));
  expect(workers.started).toEqual(["number", "number"]);
  expect(workers.most()).toBe(2);
});

test("each kind has its own workers, and all kinds together keep to the limit", async () => {
  const workers = counted();
  const pool = createPool(2, workers.start);
  const kinds: readonly LineKind[] = ["text", "number", "text", "number", "text", "text"];
  await Promise.all(kinds.map((kind, i) => pool.read(kind, () => String(i))));
  expect(new Set(workers.started)).toEqual(new Set(["text", "number"]));
  expect(workers.most()).toBeLessThanOrEqual(2);
});

test("a worker that breaks is replaced and its job done again", async () => {
  const workers = counted((_, worker) => worker === 1);
  const pool = createPool(1, workers.start);
  expect(await pool.read("text", () => "a")).toBe("text a");
  expect(workers.ended).toEqual([1]);
  expect(await pool.read("text", () => "b")).toBe("text b");
  expect(workers.started).toHaveLength(2);
});

test("a job that breaks two workers fails alone", async () => {
  const workers = counted((job) => job === "bad");
  const pool = createPool(1, workers.start);
  const [bad, good] = await Promise.allSettled([
    pool.read("text", () => "bad"),
    pool.read("text", () => "good"),
  ]);
  expect(bad).toMatchObject({ status: "rejected", reason: { name: "InputError", code: "ocr-failed" } });
  expect(good).toMatchObject({ value: "text good" });
});

test("closing ends every worker, and nothing is read after it", async () => {
  const workers = counted();
  const pool = createPool(2, workers.start);
  await pool.read("text", () => "a");
  await pool.close();
  expect(workers.ended).toEqual([1]);
  await expect(pool.read("text", () => "b")).rejects.toMatchObject({ code: "ocr-failed" });
});
