import { expect, test } from "vitest";
import { createBatches } from "./batches.js";

const picture = (value: number) => new Uint8Array([value]);

test("pictures that are asked for together are read together, each kind by itself", async () => {
  const runs: string[] = [];
  const batches = createBatches(2, 10, async (kind, raw, pictures) => {
    runs.push(`${kind}${raw ? " raw" : ""} ${pictures.length}`);
    return pictures.map(([value]) => `${kind} ${value}`);
  });
  const read = [1, 2, 3].map((value) => batches.read("number", false, picture(value)));
  read.push(batches.read("text", true, picture(4)));
  expect(await Promise.all(read)).toEqual(["number 1", "number 2", "number 3", "text 4"]);
  expect(runs.sort()).toEqual(["number 3", "text raw 1"]);
});

test("no batch is larger than allowed, and no more run at a time than allowed", async () => {
  let running = 0;
  let most = 0;
  const sizes: number[] = [];
  const batches = createBatches(2, 10, async (_kind, _raw, pictures) => {
    most = Math.max(most, ++running);
    sizes.push(pictures.length);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return pictures.map(([value]) => String(value));
  });
  const values = Array.from({ length: 45 }, (_, i) => i);
  const read = await Promise.all(values.map((value) => batches.read("text", false, picture(value))));
  expect(read).toEqual(values.map(String));
  expect(Math.max(...sizes)).toBe(10);
  expect(most).toBe(2);
});

test("a batch is tried twice, and fails for all its pictures after that", async () => {
  let tries = 0;
  const batches = createBatches(1, 10, async () => {
    tries++;
    throw new Error("gone");
  });
  const read = [1, 2].map((value) => batches.read("text", false, picture(value)));
  for (const each of await Promise.allSettled(read)) {
    expect(each).toMatchObject({ status: "rejected", reason: { code: "ocr-failed" } });
  }
  expect(tries).toBe(2);
});
