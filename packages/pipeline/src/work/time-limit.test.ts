import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { timeLimit } from "./time-limit.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("the time is up after so many seconds", () => {
  const { signal, seconds } = timeLimit(300, () => 0);
  vi.advanceTimersByTime(299_000);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(2000);
  expect([signal.aborted, seconds()]).toEqual([true, 300]);
});

test("every page that is read until then gives 20 seconds more", () => {
  let pages = 0;
  const { signal, seconds } = timeLimit(300, () => pages);
  vi.advanceTimersByTime(250_000);
  pages = 10;
  vi.advanceTimersByTime(240_000);
  expect(signal.aborted).toBe(false);
  pages = 11;
  vi.advanceTimersByTime(20_000);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(20_000);
  expect([signal.aborted, seconds()]).toEqual([true, 520]);
});

test("what has ended is not aborted", () => {
  const { signal, end } = timeLimit(10, () => 0);
  end();
  vi.advanceTimersByTime(60_000);
  expect(signal.aborted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});
