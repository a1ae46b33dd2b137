import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discover, isDocumentName } from "./discover.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-discover-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), name);
  }
};
const filesOf = async (...paths: string[]) => {
  const { inputs } = await discover(paths, root);
  return inputs.map(({ file, failure }) => (failure ? `${file}!${failure.code}` : file));
};

test("walks folders, sorted, and says what it passed over", async () => {
  put(
    "b.pdf",
    "a/z.TXT",
    "a/b/c.md",
    "a/README.md",
    "a/readme.txt",
    "x.pptx",
    ".hidden.pdf",
    ".git/a.txt",
    "d",
  );
  expect(await filesOf(".")).toEqual(["a/b/c.md", "a/z.TXT", "b.pdf"]);
  expect((await discover(["."], root)).passedOver).toEqual([
    ".git",
    ".hidden.pdf",
    "a/README.md",
    "a/readme.txt",
    "d",
    "x.pptx",
  ]);
});

test("takes a named file whatever its name, once, in the order of the paths", async () => {
  put("b.pdf", "README.md", ".secret");
  expect(await filesOf("b.pdf", "README.md", "./b.pdf", join(root, "b.pdf"), ".secret")).toEqual(
    [join(root, "b.pdf"), ".secret", "README.md"].sort(),
  );
});

test("a folder and a folder in it give each file once", async () => {
  put("a/one.pdf", "a/b/two.pdf");
  expect(await filesOf("a/b", "a")).toEqual(["a/b/two.pdf", "a/one.pdf"]);
});

test("keeps paths that lead nowhere with the reason", async () => {
  put("empty/x.ppt", "file.txt");
  symlinkSync("gone.pdf", join(root, "broken.pdf"));
  expect(await filesOf("missing.pdf", "empty", "file.txt/x")).toEqual([
    "empty!no-documents",
    "file.txt/x!not-found",
    "missing.pdf!not-found",
  ]);
  expect(await filesOf("broken.pdf")).toEqual(["broken.pdf!not-found"]);
});

test("follows links and survives circles of them", async () => {
  put("a/one.pdf");
  symlinkSync("..", join(root, "a/up"));
  symlinkSync(join(root, "a"), join(root, "b"));
  symlinkSync("self.pdf", join(root, "self.pdf"));
  expect(await filesOf(".")).toEqual(["a/one.pdf", "self.pdf!not-found"]);
});

const RUN = ["run.jsonl", "run.jsonl.partial", "documents/0123456789abcdef/audit.json"];
const below = async (path: string, out: string) => {
  const { inputs, passedOver } = await discover([path], root, out);
  return [inputs.map(({ file, failure }) => failure?.code ?? file), passedOver];
};

test("the run folder is not searched from above, under whatever name", async () => {
  put("a.pdf", "out/notes.txt", ...RUN.map((name) => join("out", name)));
  symlinkSync("out", join(root, "link"));
  expect(await below(".", "out")).toEqual([["a.pdf"], []]);
  expect(await below(".", join(root, "link"))).toEqual([["a.pdf"], []]);
});

test("of a run folder that is named itself only what a run writes is left out", async () => {
  put("a.pdf", "documents/b.pdf", "other.jsonl", "sub/run.jsonl", ...RUN);
  expect(await below(".", ".")).toEqual([
    ["a.pdf", "documents/b.pdf"],
    ["other.jsonl", "sub/run.jsonl"],
  ]);
});

test("pages of a report are no documents; a folder that only looks a little like one is read", async () => {
  const page = [
    "index.html",
    "data.js",
    "documents/0123456789abcdef/index.html",
    "documents/0123456789abcdef/1.webp",
  ];
  put(...["reports", "site"].flatMap((folder) => page.map((name) => `${folder}/${name}`)));
  put("reports/assets/report.js", "reports/assets/report.css", "budget.pdf");
  expect(await filesOf(".")).toEqual([
    "budget.pdf",
    "site/documents/0123456789abcdef/1.webp",
    "site/documents/0123456789abcdef/index.html",
    "site/index.html",
  ]);
});

test("a run folder that is not there yet, or lies elsewhere, changes nothing", async () => {
  put("in/a.pdf", "in/run.jsonl");
  expect(await below("in", "new")).toEqual([["in/a.pdf"], ["in/run.jsonl"]]);
  expect(await below("in", ".")).toEqual([["in/a.pdf"], ["in/run.jsonl"]]);
});

test("a device is no file", async () => {
  expect(await filesOf("/dev/null")).toEqual(["/dev/null!not-a-file"]);
});

test.each([
  ["预算.PDF", true],
  ["a.md", true],
  ["README.md", false],
  ["readme.pdf", false],
  ["readmenot.pdf", true],
  ["扫描件.JPG", true],
  ["a.tiff", true],
  ["a.png", true],
  ["公开.ZIP", true],
  ["a.gif", false],
  ["a.docx", true],
  ["a.ofd", true],
  ["a.pptx", false],
  ["pdf", false],
])("%s is a document's name: %s", (name, expected) => {
  expect(isDocumentName(name)).toBe(expected);
});
