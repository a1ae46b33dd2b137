import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunLine, runLineSchema } from "@yusuan/schema";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingestWith } from "../ingest.js";
import { OBEDIENT, QUIET } from "../testing/stages.js";
import { type ZippedFile, zipOf } from "../testing/zip.js";
import type { Pool } from "../work/pool.js";
import { runTask } from "../work/task.js";
import { createMemberReader } from "./archive.js";
import { findSource } from "./find-source.js";
import { idOf, sha256Of } from "./fingerprint.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-archive-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, files: readonly ZippedFile[]): void =>
  writeFileSync(join(root, name), zipOf(files));
const file = (name: string, content: string | Uint8Array = "read"): ZippedFile => ({ name, content });

async function linesOf(...paths: string[]): Promise<RunLine[]> {
  const read = createMemberReader();
  const pool = (): Pool => ({
    run: async (task) => ({ ...(await runTask(task, OBEDIENT, QUIET, {}, read)), seconds: 0.5 }),
    close: async () => undefined,
  });
  await ingestWith(pool, paths, { out: "out", cwd: root });
  return readFileSync(join(root, "out/run.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => runLineSchema.parse(JSON.parse(line)));
}
const outcomes = async (...paths: string[]) =>
  (await linesOf(...paths)).map(({ file, status, reason }) =>
    status === "ok" ? file : `${file}!${reason?.split(":")[0]}`,
  );

describe("the files of an archive", () => {
  test("are inputs of their own, in the order of their paths, with the ids of their bytes", async () => {
    put("b.zip", [file("z/二.txt", "read 2"), file("一.txt", "read 1")]);
    writeFileSync(join(root, "a.txt"), "read a");
    writeFileSync(join(root, "c.txt"), "read c");
    const lines = await linesOf(".");
    expect(lines.map(({ file, status }) => [file, status])).toEqual(
      ["a.txt", "b.zip/z/二.txt", "b.zip/一.txt", "c.txt"].map((name) => [name, "ok"]),
    );
    expect(lines[1]?.id).toBe(idOf(sha256Of(Buffer.from("read 2"))));
  });

  test("have names in GB18030 where nothing says otherwise", async () => {
    const gbk = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3, ...Buffer.from("\\a.txt")]);
    put("a.zip", [file("预算表.txt", "read 1"), { name: gbk, content: "read 2" }]);
    expect(await outcomes("a.zip")).toEqual(["a.zip/预算/a.txt", "a.zip/预算表.txt"]);
  });

  test("are worked on once where the content is equal, inside and outside", async () => {
    put("b.zip", [file("x.txt"), file("y.txt")]);
    writeFileSync(join(root, "a.txt"), "read");
    expect((await linesOf(".")).map(({ reason }) => reason?.split(" /")[0])).toEqual([
      undefined,
      "duplicate: the same content as a.txt",
      "duplicate: the same content as a.txt",
    ]);
  });

  test("that systems and programs left there are left out", async () => {
    const junk = ["__MACOSX/._a.txt", "x/.DS_Store", "Thumbs.db", "x/Desktop.ini", "~$a.docx", "._a.txt"];
    put("a.zip", [...junk.map((name) => file(name)), file("a.txt"), file("folder/", "")]);
    expect(await outcomes("a.zip")).toEqual(["a.zip/a.txt"]);
  });

  test("that are no documents have their reason, and cost nothing else", async () => {
    put("inner.zip", [file("x.txt")]);
    const inner = readFileSync(join(root, "inner.zip"));
    put("a.zip", [
      file("a.txt"),
      file("c.txt", "refuse"),
      { ...file("sum.txt", "read sum"), checksum: 1 },
      { ...file("size.txt", "read size"), size: 5 },
      { ...file("huge.txt", randomBytes(1024 * 1024)), size: 201 * 1024 * 1024 },
      { ...file("locked.txt"), flags: 1 },
      { ...file("method.txt"), method: 14 },
      { name: "inner.zip", content: inner, method: 0 },
    ]);
    expect(await outcomes("a.zip")).toEqual([
      "a.zip/a.txt",
      "a.zip/c.txt!unsupported",
      "a.zip/huge.txt!too-large",
      "a.zip/inner.zip!nested-archive",
      "a.zip/locked.txt!encrypted",
      "a.zip/method.txt!damaged-archive",
      "a.zip/size.txt!damaged-archive",
      "a.zip/sum.txt!damaged-archive",
    ]);
  });

  test("may be thousands", async () => {
    const many = Array.from({ length: 1500 }, (_, i) => file(`${i}.txt`, `read ${i}`));
    put("a.zip", many);
    const lines = await linesOf("a.zip");
    expect(new Set(lines.map(({ id, status }) => `${status} ${id}`)).size).toBe(1500);
  });
});

test("a file of an archive that needs a password fails alone, even where it is the only one", async () => {
  put("a.zip", [{ ...file("a.txt"), flags: 1 }]);
  expect(await outcomes("a.zip")).toEqual(["a.zip/a.txt!encrypted"]);
});

describe("an archive is one failure", () => {
  test.each<[string, readonly ZippedFile[], string]>([
    ["that leads out of its folder", [file("../a.txt"), file("b.txt")], "unsafe-name"],
    ["that leads to the root", [file("/etc/a.txt")], "unsafe-name"],
    ["that leads out of its folder on Windows", [file("x\\..\\..\\a.txt")], "unsafe-name"],
    ["that is a bomb", [file("a.txt", new Uint8Array(40 * 1024 * 1024))], "inflates-too-far"],
    ["that claims too much", [{ ...file("a.txt"), size: 2 ** 31 }], "inflates-too-far"],
    ["of too many files", Array.from({ length: 20_001 }, (_, i) => file(`${i}`, "")), "too-many-entries"],
    ["that is empty", [], "no-documents"],
    ["of junk alone", [file(".DS_Store"), file("__MACOSX/a.txt")], "no-documents"],
    ["of no document", [file("a.gif", "GIF89a"), file("b.exe", Buffer.alloc(999))], "no-documents"],
  ])("%s", async (_, files, code) => {
    put("a.zip", files);
    writeFileSync(join(root, "b.txt"), "read");
    expect(await outcomes(".")).toEqual([`a.zip!${code}`, "b.txt"]);
  });

  test("where it is cut off", async () => {
    writeFileSync(join(root, "a.zip"), zipOf([file("a.txt")]).subarray(0, 60));
    expect(await outcomes("a.zip")).toEqual(["a.zip!damaged-archive"]);
  });
});

test("an archive is known by its content, a document in a zip container is none", async () => {
  put("a.dat", [file("x.txt")]);
  put("b.docx", [file("[Content_Types].xml"), file("word/document.xml")]);
  put("c.ods", [file("mimetype"), file("content.xml")]);
  expect(await outcomes("a.dat", "b.docx", "c.ods")).toEqual(["a.dat/x.txt", "b.docx", "c.ods"]);
});

test("a document in a zip container that lost what tells it from an archive is one file still", async () => {
  put("a.docx", [file("word/document.xml"), file("word/styles.xml")]);
  put("b.zip", [{ name: "x.ofd", content: zipOf([file("Doc_0/Document.xml")]) }, file("y.txt")]);
  expect(await outcomes("a.docx", "b.zip")).toEqual(["a.docx", "b.zip/x.ofd", "b.zip/y.txt"]);
});

test("an archive of nothing but an archive says why that is not opened", async () => {
  put("a.zip", [{ name: "b.zip", content: zipOf([file("x.txt")]) }]);
  expect(await outcomes("a.zip")).toEqual(["a.zip/b.zip!nested-archive"]);
});

test("a path leads on from an archive as from a folder", async () => {
  mkdirSync(join(root, "in"));
  put("in/a.zip", [file("f/x.txt", "read x"), file("f/g/y.txt", "read y"), file("fx.txt", "read fx")]);
  expect(await outcomes("in/a.zip/f/x.txt")).toEqual(["in/a.zip/f/x.txt"]);
  expect(await outcomes("in/a.zip/f")).toEqual(["in/a.zip/f/g/y.txt", "in/a.zip/f/x.txt"]);
  expect(await outcomes("in/a.zip/f/x.txt", join(root, "in/a.zip/f/x.txt"), "in/a.zip")).toHaveLength(3);
  expect(await outcomes("in/a.zip/no.txt")).toEqual(["in/a.zip/no.txt!not-found"]);
});

describe("the one document behind a path", () => {
  const source = async (path: string) => {
    const { fileName, bytes } = await findSource(join(root, path));
    return [fileName, new TextDecoder().decode(bytes)];
  };

  test("is that of an archive that holds one", async () => {
    put("a.zip", [file("a.gif", "GIF89a"), file("f/x.txt", "合计")]);
    expect(await source("a.zip")).toEqual(["x.txt", "合计"]);
  });

  test("is named in an archive that holds several", async () => {
    put("a.zip", [file("f/x.txt", "合计"), file("f/y.txt", "小计")]);
    expect(await source("a.zip/f/y.txt")).toEqual(["y.txt", "小计"]);
    await expect(source("a.zip")).rejects.toMatchObject({
      code: "several-documents",
      text: { en: expect.stringMatching(/f\/x\.txt, f\/y\.txt.*archive\.zip\/f\/x\.txt/u) },
    });
    await expect(source("a.zip/f")).rejects.toMatchObject({ code: "several-documents" });
    await expect(source("a.zip/z.txt")).rejects.toMatchObject({ code: "not-found" });
    await expect(source("no.zip/z.txt")).rejects.toMatchObject({ code: "not-found" });
  });

  test("is not that of an archive in an archive", async () => {
    put("a.zip", [{ name: "b.zip", content: zipOf([file("x.txt")]) }]);
    await expect(source("a.zip")).rejects.toMatchObject({ code: "nested-archive" });
    await expect(source("a.zip/b.zip/x.txt")).rejects.toMatchObject({ code: "not-found" });
  });
});

test("a file of an archive that was replaced after it was identified is said to have changed", async () => {
  put("a.zip", [file("x.txt", "read one")]);
  const read = createMemberReader();
  const task = { path: join(root, "a.zip"), member: "x.txt", out: join(root, "out"), id: "0" };
  const id = idOf(sha256Of(Buffer.from("read one")));
  expect(await runTask({ ...task, id }, OBEDIENT, QUIET, {}, read)).toMatchObject({ status: "ok" });
  put("a.zip", [file("x.txt", "read another")]);
  const outcome = await runTask({ ...task, id }, OBEDIENT, QUIET, {}, read);
  expect(outcome.reason).toMatch(/^changed: /u);
});
