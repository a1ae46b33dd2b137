import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openJournal } from "./folder/journal.js";
import { lockRun } from "./folder/lock.js";
import { ingestWith } from "./ingest.js";
import { runStatus } from "./status.js";
import { OBEDIENT, QUIET } from "./testing/stages.js";
import type { Pool } from "./work/pool.js";
import { runTask } from "./work/task.js";

let root = "";
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "yusuan-status-"));
  writeFileSync(join(root, "a.txt"), "read");
  writeFileSync(join(root, "b.txt"), "read");
  writeFileSync(join(root, "c.txt"), "refuse");
  const pool: Pool = {
    run: async (task) => ({ ...(await runTask(task, OBEDIENT, QUIET)), seconds: 0 }),
    close: async () => undefined,
  };
  await ingestWith(() => pool, ["."], { out: "out", cwd: root });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const out = () => join(root, "out");

test("a finished run is told by its files", async () => {
  expect(await runStatus(out())).toEqual({
    state: "finished",
    files: 3,
    counts: { ok: 2, partial: 0, failed: 1 },
    reasons: [
      { status: "failed", code: "unsupported", files: 1 },
      { status: "ok", code: "duplicate", files: 1 },
    ],
    inWork: [],
  });
});

test("an interrupted and a running one by what the journal knows", async () => {
  const journal = await openJournal(out(), { by: "1", files: 9 });
  await journal.begun({ id: "0123456789abcdef", name: "a" });
  const told = { files: 9, counts: { ok: 1, partial: 0, failed: 1 }, inWork: ["0123456789abcdef"] };
  expect(await runStatus(out())).toMatchObject({ state: "interrupted", ...told });
  const unlock = await lockRun(out());
  expect(await runStatus(out())).toMatchObject({ state: "running", holder: { pid: process.pid }, ...told });
  await unlock();
});

test("a folder that is none, or whose list is damaged, is refused", async () => {
  await expect(runStatus(root)).rejects.toMatchObject({ code: "not-a-run" });
  writeFileSync(join(out(), "run.jsonl"), "{");
  await expect(runStatus(out())).rejects.toMatchObject({ code: "not-a-run" });
});
