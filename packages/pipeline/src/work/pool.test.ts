import { afterEach, expect, test } from "vitest";
import { createPool, type Pool } from "./pool.js";

const worker = new URL("../testing/misbehaving-worker.mjs", import.meta.url);
const pools: Pool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const poolOf = (jobs: number): Pool => {
  const pool = createPool({ jobs, timeLimitSeconds: 5, memoryLimitMb: 64, verbose: false, worker });
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
    const pool = poolOf(jobs);
    const outcomes = await Promise.all(["a", deed, "b", "c"].map((name) => pool.run(task(name))));
    expect(outcomes.map(({ status }) => status)).toEqual(["ok", "failed", "ok", "ok"]);
    expect(outcomes[1]?.reason).toMatch(new RegExp(`^${code}: .+ / .+`, "u"));
  }
});

test("tells how long a document took", async () => {
  const { seconds } = await poolOf(1).run(task("a"));
  expect(seconds).toBeGreaterThanOrEqual(0);
});
