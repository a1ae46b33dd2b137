import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { journalFile, readJournal } from "./read-journal.js";
import { stateFolder } from "./run-folder.js";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "yusuan-read-journal-"));
  mkdirSync(stateFolder(out));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const OUTCOME = { status: "ok", pages: { total: 1, read: 1, failed: 0, skipped: 0 }, seconds: 1.5 };
const RUN = { run: { files: 7, at: "2026-01-02T03:04:05.000Z" } };
const begun = (id: string, by = "1") => ({ id, by, begun: true });
const ended = (id: string, by = "1") => ({ id, by, outcome: OUTCOME });

const read = (...entries: readonly object[]) => {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`);
  writeFileSync(journalFile(out), lines.join(""));
  return readJournal(out);
};

test("a folder without a journal knows of nothing", async () => {
  expect(await readJournal(out)).toEqual({ documents: new Map(), inWork: new Set() });
});

test("tells the last run and what is in work", async () => {
  const state = await read(RUN, begun("a"), RUN, begun("b"), begun("c"), ended("b"));
  expect(state.run).toEqual({ ...RUN.run, ended: false });
  expect(state.inWork).toEqual(new Set(["c"]));
  expect((await read(RUN, { ended: true })).run?.ended).toBe(true);
});

test("counts how often a document was begun and did not end, made by the same code", async () => {
  const deaths = async (...entries: readonly object[]) => (await read(...entries)).documents.get("a")?.deaths;
  expect(await deaths(begun("a"), begun("a"))).toBe(2);
  expect(await deaths({ id: "a", by: "1", deaths: 3 }, begun("a"))).toBe(4);
  expect(await deaths(begun("a"), begun("a", "2"))).toBe(1);
  expect(await deaths(begun("a"), ended("a"))).toBe(0);
});

test("the last outcome of a document counts", async () => {
  const state = await read(ended("a"), ended("a", "2"));
  expect(state.documents.get("a")).toEqual({ by: "2", deaths: 0, outcome: OUTCOME });
  expect((await read(ended("a"), begun("a", "2"))).documents.get("a")?.outcome).toBeUndefined();
});

test("a line that was cut off, is none or is of another version says nothing", async () => {
  const other = [{ id: 1 }, [], { ...ended("b"), more: 1 }];
  const whole = JSON.stringify(ended("c"));
  const lines = [ended("a"), ...other].map((entry) => JSON.stringify(entry));
  writeFileSync(journalFile(out), `${lines.join("\n")}\nno json\n\n${whole.slice(0, 20)}`);
  expect([...(await readJournal(out)).documents.keys()]).toEqual(["a"]);
});
