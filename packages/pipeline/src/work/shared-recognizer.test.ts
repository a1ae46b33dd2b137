import type { Recognizer } from "@yusuan/extractor";
import { expect, test } from "vitest";
import { sharedRecognizer } from "./shared-recognizer.js";

const engine = (name: string): Recognizer => ({
  name,
  read: async () => ({ symbols: [] }),
  close: async () => undefined,
});

test("documents share one recognizer, which starts with the first picture", async () => {
  let started = 0;
  const shared = sharedRecognizer(async () => engine(`${++started}`));
  expect(started).toBe(0);
  const names = (await Promise.all([shared(), shared(), shared()])).map(({ name }) => name);
  expect(names).toEqual(["1", "1", "1"]);
});

test("one that does not start is tried again", async () => {
  let started = 0;
  const shared = sharedRecognizer(async () => {
    if (++started === 1) throw new Error("not installed");
    return engine(`${started}`);
  });
  await expect(shared()).rejects.toThrow("not installed");
  expect((await shared()).name).toBe("2");
});
