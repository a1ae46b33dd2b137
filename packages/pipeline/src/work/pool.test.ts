import { afterEach, expect, test } from "vitest";
import { createPool, type Pool } from "./pool.js";

const worker = new URL("../testing/misbehaving-worker.mjs", import.meta.url);
const pools: Pool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const poolOf = (jobs: number, timeLimitSeconds = 60): Pool => {
  const pool = createPool({ jobs, timeLimitSeconds, memoryLimitMb: 64, verbose: false, worker });
  pools.push(pool);
  return pool;
};
const task = (deed: string) => ({ path: `/tmp/${deed}`, id: "0123456789abcdef", out: "/tmp/out" });

test.each([
  ["hang", "timeout"],
  ["exit", "crashed"],
  ["throw", "crashed"],
  ["late", "crashed"],
  ["fill", "out-of-memory"],
])("a document that makes its worker %s costs itself only, as %s", async (deed, code) => {
  for (const jobs of [1, 2]) {
    // Long enough for a thread to begin on a machine that has much else to do.
    const pool = poolOf(jobs, deed === "hang" ? 8 : 60);
    const outcomes = await Promise.all(["a", deed, "b", "c"].map((name) => pool.run(task(name))));
    expect(outcomes.map(({ status }) => status)).toEqual(["ok", "failed", "ok", "ok"]);
    expect(outcomes[1]?.reason).toMatch(new RegExp(`^${code}: .+ / .+`, "u"));
  }
});

test("a document that takes memory outside of the heap is tried alone, and then costs itself only", async () => {
  let hoards = false;
  const pool = createPool({
    ...{ jobs: 2, timeLimitSeconds: 60, memoryLimitMb: 64, verbose: false, worker },
    memoryOfProcess: () => (hoards ? 1e15 : 0),
  });
  pools.push(pool);
  const hoard = pool.run(task("hoard"), async () => {
    hoards = true;
  });
  const others = Promise.all(["a", "b", "c"].map((name) => pool.run(task(name))));
  expect(await hoard).toMatchObject({ status: "failed", reason: expect.stringMatching(/^out-of-memory: /u) });
  hoards = false;
  expect((await others).map(({ status }) => status)).toEqual(["ok", "ok", "ok"]);
});

test("what is to be done when a document's turn comes is done first, and its error is passed on", async () => {
  const refused = poolOf(1).run(task("a"), () => Promise.reject(new Error("no room")));
  await expect(refused).rejects.toThrow("no room");
});

test("tells how long a document took", async () => {
  const { seconds } = await poolOf(1).run(task("a"));
  expect(seconds).toBeGreaterThanOrEqual(0);
});
