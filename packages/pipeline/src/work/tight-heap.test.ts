import { expect, test } from "vitest";
import { createPool } from "./pool.js";

const worker = new URL("../testing/growing-heap.mjs", import.meta.url);

test("the heap of a worker stays near to what lives in it, however high its bound", async () => {
  const pool = createPool({ jobs: 1, timeLimitSeconds: 600, memoryLimitMb: 2048, verbose: false, worker });
  try {
    const { reason } = await pool.run({ path: "/tmp/a", id: "0123456789abcdef", out: "/tmp/out" });
    // Left to itself it grows to four times of what lives.
    expect(Number(reason)).toBeLessThan(2.5);
  } finally {
    await pool.close();
  }
});
