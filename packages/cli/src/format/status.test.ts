import type { RunStatus } from "@yusuan/pipeline";
import { expect, test } from "vitest";
import { formatStatus } from "./status.js";

const interrupted: RunStatus = {
  state: "interrupted",
  files: 40,
  counts: { ok: 7, partial: 1, failed: 3 },
  reasons: [
    { status: "failed", code: "encrypted", files: 2 },
    { status: "failed", code: "no-text", files: 1 },
    { status: "partial", code: "page-failed", files: 1 },
  ],
  inWork: ["0123456789abcdef"],
};

test("an interrupted run says what is done, what was in work, and how it goes on", () => {
  expect(formatStatus(interrupted, "en")).toBe(`interrupted; run the same ingest again and it goes on
40 files; 11 different contents have an outcome
7 ok, 1 partial, 3 failed
  failed: encrypted 2, no-text 1
  partial: page-failed 1
in work: 0123456789abcdef
`);
});

test("a running one says who runs it, a finished one is short", () => {
  const holder = { pid: 7, host: "here", since: "2026-01-01T00:00:00.000Z" };
  expect(formatStatus({ ...interrupted, state: "running", holder }, "zh")).toContain(
    "进程 7（here），始于 2026-01-01T00:00:00.000Z",
  );
  const finished = { ...interrupted, state: "finished" as const, reasons: [], inWork: [] };
  expect(formatStatus(finished, "en")).toBe("finished\n40 files\n7 ok, 1 partial, 3 failed\n");
});
