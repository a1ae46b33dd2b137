import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { TimedOutcome } from "../work/outcome.js";
import { openJournal } from "./journal.js";
import { journalFile, readJournal } from "./read-journal.js";
import { documentFolder, stateFolder } from "./run-folder.js";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "yusuan-journal-"));
  mkdirSync(stateFolder(out));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const ID = "0123456789abcdef";
const DOCUMENT = { id: ID, name: "a.pdf" };
const OK: TimedOutcome = {
  status: "ok",
  pages: { total: 1, read: 1, failed: 0, skipped: 0 },
  outputs: { "budget.json": 3 },
  seconds: 1.5,
};
const failed = (code: string): TimedOutcome => ({
  status: "failed",
  reason: `${code}: why / 原因`,
  pages: { total: 0, read: 0, failed: 0, skipped: 0 },
  seconds: 0,
});
const open = (by = "code 1", force = false) => openJournal(out, { by, files: 1, force });
function putOutput(text: string): void {
  mkdirSync(documentFolder(out, ID), { recursive: true });
  writeFileSync(join(documentFolder(out, ID), "budget.json"), text);
}

describe("a document that was done is kept", () => {
  beforeEach(async () => {
    putOutput("{}\n");
    const journal = await open();
    await journal.begun(DOCUMENT);
    await journal.ended(DOCUMENT, OK);
  });

  test("by the next run, with its outcome", async () => {
    expect(await (await open()).kept(DOCUMENT)).toEqual(OK);
    expect(await (await open()).kept(DOCUMENT)).toEqual(OK);
  });

  test("not where other code or other options made it", async () => {
    expect(await (await open("code 2")).kept(DOCUMENT)).toBeUndefined();
  });

  test("not where the file has another name, which its outputs tell", async () => {
    expect(await (await open()).kept({ id: ID, name: "b.pdf" })).toBeUndefined();
  });

  test("not where everything is to be done again", async () => {
    expect(await (await open("code 1", true)).kept(DOCUMENT)).toBeUndefined();
  });

  test("not where an output is missing or of another size", async () => {
    putOutput("{");
    expect(await (await open()).kept(DOCUMENT)).toBeUndefined();
    rmSync(documentFolder(out, ID), { recursive: true });
    expect(await (await open()).kept(DOCUMENT)).toBeUndefined();
  });

  test("whatever a killed run left behind its last line", async () => {
    appendFileSync(journalFile(out), `{"id":"${ID}","by":"code 1","outco`);
    const journal = await open();
    expect(await journal.kept(DOCUMENT)).toEqual(OK);
    await journal.begun({ id: "other", name: "b" });
    expect((await readJournal(out)).inWork).toEqual(new Set(["other"]));
  });
});

test.each([
  ["encrypted", true],
  ["no-text", true],
  ["timeout", false],
  ["out-of-memory", false],
  ["crashed", false],
  ["cannot-write", false],
  ["needs-libreoffice", false],
])("a document that failed with %s: kept is %s", async (code, kept) => {
  await (await open()).ended(DOCUMENT, failed(code));
  expect((await (await open()).kept(DOCUMENT)) !== undefined).toBe(kept);
});

test("a run that dies counts against the documents in work, and one that ends them does not", async () => {
  for (const deaths of [0, 1, 2]) {
    const journal = await open();
    expect(journal.deaths(DOCUMENT)).toBe(deaths);
    await journal.begun(DOCUMENT);
  }
  expect((await open("code 2")).deaths(DOCUMENT)).toBe(0);
  expect((await open("code 1", true)).deaths(DOCUMENT)).toBe(0);
  const journal = await open();
  await journal.begun(DOCUMENT);
  await journal.ended(DOCUMENT, failed("timeout"));
  expect((await open()).deaths(DOCUMENT)).toBe(0);
});

test("lines that are none cost nothing else, and do not grow", async () => {
  writeFileSync(journalFile(out), `no json\n{"id":1}\n\n[]\n`);
  await (await open()).ended(DOCUMENT, failed("encrypted"));
  const journal = await open();
  expect(await journal.kept(DOCUMENT)).toEqual(failed("encrypted"));
  expect(readFileSync(journalFile(out), "utf8").trimEnd().split("\n")).toHaveLength(2);
});
