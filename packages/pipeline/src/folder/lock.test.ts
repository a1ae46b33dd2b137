import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, lockFile, lockRun } from "./lock.js";
import { stateFolder } from "./run-folder.js";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "yusuan-lock-"));
  mkdirSync(stateFolder(out));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const NOBODY = 2 ** 22 + 1;
const hold = (pid: number, host = hostname()): void =>
  writeFileSync(lockFile(out), JSON.stringify({ pid, host, since: "2026-01-01T00:00:00.000Z" }));
const takes = async () => {
  const unlock = await lockRun(out);
  expect(await holderOf(out)).toMatchObject({ pid: process.pid, host: hostname() });
  await unlock();
  expect(readdirSync(stateFolder(out))).toEqual([]);
};

test("a folder belongs to one process at a time", async () => {
  const unlock = await lockRun(out);
  await expect(lockRun(out)).rejects.toMatchObject({
    code: "run-in-progress",
    text: { en: expect.stringContaining(`process ${process.pid}`), zh: expect.stringContaining("进程") },
  });
  await unlock();
  await takes();
});

test("of two that come at once one gets it", async () => {
  const results = await Promise.allSettled([lockRun(out), lockRun(out), lockRun(out)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results) if (result.status === "fulfilled") await result.value();
});

test("the lock of a process that is no more is taken over", async () => {
  hold(NOBODY);
  expect(await holderOf(out)).toBeUndefined();
  await takes();
});

test("the lock of another machine holds until it has been silent for long", async () => {
  hold(NOBODY, "elsewhere");
  await expect(lockRun(out)).rejects.toMatchObject({ code: "run-in-progress" });
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(lockFile(out), longAgo, longAgo);
  await takes();
});

test("a number that another process bears now is told by its silence", async () => {
  hold(process.pid);
  const longAgo = new Date(Date.now() - 600_000);
  utimesSync(lockFile(out), longAgo, longAgo);
  await takes();
});

test("a lock that is damaged, or was never written, is nobody's in the end", async () => {
  writeFileSync(lockFile(out), "{");
  await takes();
  writeFileSync(lockFile(out), "");
  await expect(lockRun(out)).rejects.toMatchObject({ code: "run-in-progress" });
});
