import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@yusuan/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../extract.js";
import { convert } from "./convert.js";
import { findOffice } from "./find-office.js";
import { run } from "./run.js";

const office = await findOffice(process.env).catch(() => undefined);
const POSIX = process.platform !== "win32";
const MIB = 1024 * 1024;

/** A table of two rows in RTF; `\u` takes characters that are not ASCII. */
const RTF = String.raw`{\rtf1\ansi\uc0{\fonttbl{\f0 SimSun;}}\f0\pard \u25910 \u20837 \u39044 \u31639 \u24635 \u34920 \par
\trowd\cellx3000\cellx6000\pard\intbl \u31185 \u30446 \cell \u37329 \u39069 \cell\row
\trowd\cellx3000\cellx6000\pard\intbl \u21512 \u35745 \cell 1,234.50\cell\row\pard \par}`;

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: unknown) => (error instanceof InputError ? error.code : String(error)),
  );
}

async function leftFolders(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith("yusuan-office-"));
}

describe.skipIf(office === undefined)("with LibreOffice (skipped where it is not installed)", () => {
  test("an RTF file is read as the Word document that it is converted to", { timeout: 60_000 }, async () => {
    const extraction = await extract({ fileName: "a.wps", bytes: new TextEncoder().encode(RTF) });
    expect(extraction.source.mediaType).toBe("application/rtf");
    expect(extraction.problems.map(({ code }) => code)).toEqual(["converted"]);
    expect(extraction.problems[0]?.message.en).toMatch(/LibreOffice \d/u);
    expect(extraction.blocks).toMatchObject([
      { text: "收入预算总表" },
      {
        title: "收入预算总表",
        cells: [
          { text: "科目" },
          { text: "金额" },
          { text: "合计" },
          { text: "1,234.50", place: "table 1, row 2, cell 2" },
        ],
      },
    ]);
    expect(extraction.accounting.numbersPlaced).toBe(1);
  });
});

test("where LibreOffice is missing the way out is told", async () => {
  for (const env of [{ PATH: "" }, { PATH: "/nowhere" }, { YUSUAN_SOFFICE: "/nowhere/soffice" }]) {
    expect(await codeOf(findOffice(env))).toBe("needs-libreoffice");
  }
});

describe.skipIf(!POSIX)("with a script in its place (skipped where scripts are not run)", () => {
  let folder = "";
  const before = process.env.TMPDIR;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "yusuan-test-"));
    // Folders for conversions are then made here, apart from those of other programs.
    process.env.TMPDIR = folder;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(folder, { recursive: true, force: true });
  });

  async function script(name: string, body: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, `#!/bin/sh\n${body}\n`);
    await chmod(path, 0o755);
    return path;
  }

  test("the named one is taken before those on PATH", async () => {
    const named = await script("named", "exit 0");
    await script("soffice", "exit 0");
    expect(await findOffice({ YUSUAN_SOFFICE: named, PATH: folder })).toBe(named);
    expect(await findOffice({ PATH: `/nowhere:${folder}` })).toBe(join(folder, "soffice"));
  });

  test.each<[string, string, string]>([
    ["that gives nothing", "echo 'Error: source file could not be loaded' >&2", "conversion-failed"],
    ["that fails", "exit 3", "conversion-failed"],
    [
      "that gives too much",
      'while [ $# -gt 0 ]; do [ "$1" = --outdir ] && out="$2"; shift; done; [ -z "$out" ] || { mkdir -p "$out"; head -c 3000000 /dev/zero > "$out/document.docx"; }',
      "conversion-failed",
    ],
    [
      "that gives something",
      'while [ $# -gt 0 ]; do [ "$1" = --outdir ] && out="$2"; shift; done; [ -z "$out" ] && echo "LibreOffice 9.9" || { mkdir -p "$out"; echo x > "$out/document.docx"; }',
      "done",
    ],
  ])("one %s; its folder is taken away", async (name, body, code) => {
    const command = await script(name.replaceAll(" ", "-"), body);
    expect(await codeOf(convert(command, new TextEncoder().encode(RTF), 2 * MIB))).toBe(code);
    expect(await leftFolders()).toEqual([]);
  });

  test("one that cannot be started", async () => {
    expect(await codeOf(convert(join(folder, "none"), new Uint8Array(), MIB))).toBe("conversion-failed");
  });

  test("it sees nothing of the environment but what it needs, and its profile runs no macros", async () => {
    const command = await script(
      "env",
      `env > "${folder}/seen"; cp "$HOME/profile/user/registrymodifications.xcu" "${folder}/"; exit 1`,
    );
    process.env.YUSUAN_TEST_SECRET = "secret";
    await codeOf(convert(command, new Uint8Array(), MIB));
    delete process.env.YUSUAN_TEST_SECRET;
    expect(await readFile(join(folder, "seen"), "utf8")).not.toContain("YUSUAN_TEST_SECRET");
    expect(await readFile(join(folder, "registrymodifications.xcu"), "utf8")).toMatch(
      /DisableMacrosExecution"[^/]*<value>true/u,
    );
  });

  test("one that hangs is ended with what it started", async () => {
    const command = await script("hangs", `sleep 600 & echo $! > "${folder}/child"; wait`);
    const { timedOut } = await run(command, [], { PATH: process.env.PATH }, 1);
    expect(timedOut).toBe(true);
    const child = Number(await readFile(join(folder, "child"), "utf8"));
    expect(await isGone(child)).toBe(true);
  });
});

/** Whether a process ends; one that was killed may stay in the list until it is waited for. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    if (/\) Z /u.test(status)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
