import { expect, test } from "vitest";
import { failure } from "../failure.js";
import { failedOutcome } from "./outcome.js";
import { ASIDE, createRetryAlone } from "./retry-alone.js";

const DONE = failedOutcome(failure("no-text", "nothing", "无"));
const TOO_MUCH = failedOutcome(failure("out-of-memory", "too much", "过多"));

function clocked() {
  let clock = 0;
  const inTurn = createRetryAlone(TOO_MUCH, () => clock);
  const work = (milliseconds: number) => {
    clock += milliseconds;
  };
  return { inTurn, work };
}

test("a document that is tried again alone took as long as its tries, not as it waited for the others to end", async () => {
  const { inTurn, work } = clocked();
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const beside = inTurn(async () => {
    await gate;
    work(100_000);
    return DONE;
  });
  const tries = [ASIDE, DONE] as const;
  let tried = 0;
  const again = inTurn(async () => {
    work(2000);
    // The other document ends, 100 seconds later, when this one already waits.
    if (tried === 0) setImmediate(open);
    return tries[tried++] ?? DONE;
  });
  expect(await again).toEqual({ ...DONE, seconds: 4 });
  expect(tried).toBe(2);
  expect((await beside).seconds).toBeGreaterThanOrEqual(100);
});

test("a document that takes too much even alone is given up", async () => {
  const { inTurn, work } = clocked();
  const outcome = await inTurn(async () => {
    work(1500);
    return ASIDE;
  });
  expect(outcome).toEqual({ ...TOO_MUCH, seconds: 3 });
});
