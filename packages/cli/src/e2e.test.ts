import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  auditSchema,
  budgetDocumentSchema,
  extractionSchema,
  type RunLine,
  runLineSchema,
} from "@yusuan/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The built command as people call it. `npm test` builds first.
const BIN = fileURLToPath(new URL("../bin/yusuan.js", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../../samples", import.meta.url));
/** Samples of many scanned pages take minutes; one page is enough where only bytes and outcomes are compared. */
const LONG_SCANS = /-scan\.pdf$|\.tif$/u;
const PDF = join(SAMPLES, "budget-2020-ruled.pdf");
const WRONG = join(SAMPLES, "budget-2020-error.pdf");
const TEXT = join(SAMPLES, "budget-2020.txt");

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-e2e-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const yusuan = (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "C", ...env },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
};
const linesOf = (out: string): RunLine[] =>
  readFileSync(join(root, out, "run.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => runLineSchema.parse(JSON.parse(line)));
const contentOf = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, out), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name, readFileSync(join(root, out, name), "utf8")]),
  );

describe("pictures", () => {
  // One white pixel.
  const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg==";
  const picture = () => writeFileSync(join(root, "pixel.png"), Buffer.from(PNG, "base64"));

  test("are not read with --ocr never, which says how they would be", () => {
    picture();
    const { code, stderr } = yusuan(["extract", "pixel.png", "--ocr", "never"]);
    expect([code, stderr.match(/--ocr auto/gu)?.length]).toEqual([2, 2]);
    yusuan(["ingest", "pixel.png", "--out", "never", "--ocr", "never"]);
    expect(linesOf("never")[0]?.reason).toMatch(/^ocr-needed: .*--ocr auto/u);
  });

  test.each(["ingest", "audit", "extract"])("%s names the ways of reading them", (command) => {
    const out = command === "ingest" ? ["--out", "x"] : [];
    expect(yusuan([command, "--help"]).stdout).toMatch(/--ocr <mode>[\s\S]*--ocr-engine <engine>/u);
    expect(yusuan([command, "--help", "--lang", "zh"]).stdout).toContain("按图片识别页面");
    expect(yusuan([command, "x.pdf", ...out, "--ocr", "maybe"]).code).toBe(64);
  });
});

describe("ingest", () => {
  test("the samples, with one job and with two, give the same bytes", () => {
    mkdirSync(join(root, "some"));
    for (const name of readdirSync(SAMPLES).filter((each) => !LONG_SCANS.test(each)))
      copyFileSync(join(SAMPLES, name), join(root, "some", name));
    for (const jobs of ["1", "2"]) {
      const { code, stdout } = yusuan(["ingest", "some", "--out", `jobs${jobs}`, "--jobs", jobs]);
      expect(code).toBe(0);
      expect(stdout).toContain("budget-2020-ruled.pdf");
      expect(stdout).toContain(`outcomes in ${join(`jobs${jobs}`, "run.jsonl")}`);
    }
    const one = contentOf("jobs1");
    expect(Object.keys(one).length).toBeGreaterThanOrEqual(3);
    expect(contentOf("jobs2")).toEqual(one);
    const bare = (out: string) => linesOf(out).map((line) => ({ ...line, seconds: 0 }));
    expect(bare("jobs2")).toEqual(bare("jobs1"));
  });

  test("every output is what its schema says", () => {
    yusuan(["ingest", PDF, TEXT, "--out", "checked"]);
    for (const { id, status, pages } of linesOf("checked")) {
      const folder = join(root, "checked/documents", id ?? "");
      const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
      const extraction = extractionSchema.parse(read("extraction.json"));
      expect(budgetDocumentSchema.parse(read("budget.json")).document.id).toBe(id);
      expect(auditSchema.parse(read("audit.json")).document).toBe(id);
      expect(extraction.source.id).toBe(id);
      expect(pages.read + pages.failed + pages.skipped).toBe(pages.total);
      expect(status).not.toBe("failed");
    }
  });

  test("bad files cost one line each and nothing else", () => {
    const folder = join(root, "bad");
    mkdirSync(folder);
    writeFileSync(join(folder, "empty.pdf"), "");
    writeFileSync(join(folder, "page.pdf"), "<!doctype html><title>404</title>");
    writeFileSync(join(folder, "cut.pdf"), readFileSync(PDF).subarray(0, 2000));
    writeFileSync(
      join(folder, "noise.pdf"),
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
    );
    copyFileSync(TEXT, join(folder, "good.txt"));
    copyFileSync(TEXT, join(folder, "twin.txt"));
    const { code, stdout, stderr } = yusuan(["ingest", "bad", "missing.pdf", "--out", "badout"]);
    expect(code).toBe(2);
    const lines = linesOf("badout");
    expect(lines.map(({ file }) => file)).toEqual(
      ["cut", "empty", "good", "noise", "page", "twin"]
        .map((name) => join("bad", `${name}.${/good|twin/u.test(name) ? "txt" : "pdf"}`))
        .concat("missing.pdf"),
    );
    for (const { file, status, reason } of lines) {
      expect([file, status === "failed"]).toEqual([file, file.endsWith(".pdf")]);
      if (status !== "failed") continue;
      expect(reason).toMatch(/^[a-z-]+: .+ \/ .*[\u4e00-\u9fff]/u);
      expect(reason).not.toContain("internal-error");
      expect(stderr).toContain(`${file}: failed: `);
      expect(stdout).toContain(file);
    }
    expect(lines[5]?.id).toBe(lines[2]?.id);
    expect(lines[5]?.reason).toMatch(/^duplicate: /u);
    expect(readdirSync(join(root, "badout/documents"))).toEqual([lines[2]?.id]);
  });

  test.skipIf(process.getuid?.() === 0)("a file without permission (root may read everything)", () => {
    copyFileSync(TEXT, join(root, "locked.txt"));
    chmodSync(join(root, "locked.txt"), 0o000);
    expect(yusuan(["ingest", "locked.txt", "--out", "lockedout"]).code).toBe(2);
    expect(linesOf("lockedout")[0]).toMatchObject({ id: null, status: "failed" });
    expect(linesOf("lockedout")[0]?.reason).toMatch(/^not-readable: /u);
  });

  test("an output folder that cannot be written is told before any work", () => {
    writeFileSync(join(root, "taken"), "a file in its place");
    const { code, stdout, stderr } = yusuan(["ingest", PDF, "--out", "taken"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: .*cannot be written.*taken is a file and not a folder.*--out\n/u);
    expect(stderr).toMatch(/\n错误：.*taken 是文件，不是文件夹.*--out/u);
  });

  test("--verbose logs JSON lines on stderr and leaves stdout alone", () => {
    const quiet = yusuan(["ingest", TEXT, "--out", "verbose"]);
    const verbose = yusuan(["ingest", TEXT, "--out", "verbose", "--verbose", "--force"]);
    expect(verbose.stdout).toBe(quiet.stdout);
    const logged = verbose.stderr
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line).stage);
    expect(logged).toEqual(expect.arrayContaining(["extract", "normalize", "audit"]));
  });

  test("speaks Chinese where the environment does", () => {
    expect(yusuan(["ingest", TEXT, "--out", "zh"], { LANG: "zh_CN.UTF-8" }).stdout).toContain("共 1 个文件");
  });
});

describe("start", () => {
  test("takes the samples, and paths from where npm was called; ends with the page of the report", () => {
    // Without reading pictures, of which other tests have enough; those that are nothing else fail then.
    expect(yusuan(["start", "--ocr", "never", "--no-report"], { INIT_CWD: root }).code).toBe(2);
    expect(existsSync(join(root, "out/report"))).toBe(false);
    expect(linesOf("out").some(({ file }) => file.endsWith("budget-2020-ruled.pdf"))).toBe(true);
    const elsewhere = mkdtempSync(join(root, "elsewhere-"));
    copyFileSync(TEXT, join(elsewhere, "mine.txt"));
    const mine = yusuan(["start", "mine.txt", "--out", "there"], { INIT_CWD: elsewhere });
    expect(mine.code).toBe(0);
    expect(existsSync(join(elsewhere, "there/run.jsonl"))).toBe(true);
    const page = mine.stdout.trimEnd().split("\n").at(-1) ?? "";
    expect(page).toBe(join(elsewhere, "there/report/index.html"));
    expect(existsSync(page)).toBe(true);
    // Events for programs stay the only thing on stdout.
    const events = yusuan(["start", "mine.txt", "--out", "there", "--json"], { INIT_CWD: elsewhere });
    for (const line of events.stdout.trimEnd().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
    expect(events.stderr).toContain("there/report/index.html");
  }, 600_000);
});

describe("audit", () => {
  test("a document with an error exits 1 and names it with its page", () => {
    const { code, stdout } = yusuan(["audit", WRONG]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ {2}error .+\(document error\)\n {4}.+/mu);
    expect(stdout).toMatch(/^ {4}page \d+ .+“[\d,.]+”/mu);
    expect(stdout).not.toContain("\u001b");
  });

  test("a document that adds up exits 0; --fail-on never always does", () => {
    expect(yusuan(["audit", PDF]).code).toBe(0);
    expect(yusuan(["audit", WRONG, "--fail-on", "never"]).code).toBe(0);
  });

  test("a run folder gives what its files give", () => {
    yusuan(["ingest", WRONG, "--out", "audited"]);
    const direct = yusuan(["audit", WRONG, "--format", "json"]);
    const stored = yusuan(["audit", "audited", "--format", "json"]);
    expect(stored).toEqual(direct);
    expect(stored.code).toBe(1);
    const [{ file, audit }] = JSON.parse(stored.stdout);
    expect(file).toBe(WRONG);
    expect(auditSchema.parse(audit).findings.length).toBeGreaterThan(0);
  });

  test("SARIF in Chinese", () => {
    const { code, stdout } = yusuan(["audit", WRONG, "--format", "sarif", "--lang", "zh"]);
    expect(code).toBe(1);
    const sarif = JSON.parse(stdout);
    expect(sarif.version).toBe("2.1.0");
    expect(sarif.runs[0].results[0].message.text).toMatch(/[\u4e00-\u9fff]/u);
  });

  test("a file that cannot be read exits 2 and is told on stderr", () => {
    const { code, stdout, stderr } = yusuan(["audit", "nowhere.pdf", "--format", "json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("nowhere.pdf: failed: not-found");
    expect(JSON.parse(stdout)).toEqual([
      { file: "nowhere.pdf", audit: null, reason: expect.stringMatching(/^not-found/u) },
    ]);
  });
});

describe("extract", () => {
  test("json is the extraction", () => {
    const { code, stdout } = yusuan(["extract", PDF]);
    expect(code).toBe(0);
    const extraction = extractionSchema.parse(JSON.parse(stdout));
    expect(extraction.blocks.some(({ kind }) => kind === "table")).toBe(true);
  });

  test("one table as csv and as Markdown", () => {
    expect(yusuan(["extract", PDF, "--format", "csv", "--table", "t2"]).stdout).toMatch(/^[^#].*\r\n/u);
    expect(yusuan(["extract", PDF, "--format", "md", "--table", "t2"]).stdout).toMatch(/^### t2 .*\n\n\| /u);
  });

  test("a table that is not there is wrong usage and the ids are named", () => {
    const { code, stdout, stderr } = yusuan(["extract", PDF, "--table", "t999"]);
    expect([code, stdout]).toEqual([64, ""]);
    expect(stderr).toContain("t1, t2");
  });

  test("a reader that stops early is no error", () => {
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["-o", "pipefail", "-c", `"${process.execPath}" "${BIN}" extract "${PDF}" | head -n 1`],
      { encoding: "utf8" },
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "{\n", stderr: "" });
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  const shell = (command: string) =>
    spawnSync("bash", ["-c", `"${process.execPath}" "${BIN}" ${command}`], { encoding: "utf8", cwd: root });

  test.each([`extract "${PDF}"`, `audit "${WRONG}" --fail-on never`, "--help"])("behind %s", (command) => {
    const { status, stderr } = shell(`${command} > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: stdout cannot be written \(ENOSPC.*\) \/ 无法写入标准输出.*\n$/u);
  });

  test("for messages does not change the exit code", () => {
    const { status, stdout } = shell("codes 无此科目名称 --format json 2> /dev/full");
    expect([status, stdout]).toEqual([0, "[]\n"]);
  });
});

describe("codes", () => {
  test("by year, as JSON", () => {
    const { code, stdout, stderr } = yusuan(["codes", "20805", "--year", "2018", "--format", "json"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)[0]).toMatchObject({ code: "20805", name: "行政事业单位离退休" });
  });
});
