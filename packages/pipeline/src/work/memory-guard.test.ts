import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMemoryGuard } from "./memory-guard.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("above the bound the last piece of work is ended, and the next only after a while", () => {
  let memory = 50;
  const ended: [string, boolean][] = [];
  const guard = createMemoryGuard(100, () => memory);
  const watch = (name: string) => {
    const release = guard.watch({
      end: (alone) => {
        ended.push([name, alone]);
        release();
      },
    });
    return release;
  };
  watch("a");
  watch("b");
  const release = watch("c");
  vi.advanceTimersByTime(10_000);
  expect(ended).toEqual([]);
  release();
  memory = 101;
  vi.advanceTimersByTime(1000);
  expect(ended).toEqual([["b", false]]);
  vi.advanceTimersByTime(2000);
  expect(ended).toHaveLength(1);
  vi.advanceTimersByTime(2000);
  expect(ended).toEqual([
    ["b", false],
    ["a", true],
  ]);
  vi.advanceTimersByTime(10_000);
  expect(ended).toHaveLength(2);
  guard.close();
  expect(vi.getTimerCount()).toBe(0);
});
