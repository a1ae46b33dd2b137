import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The built command as people call it. `npm test` builds first.
const BIN = fileURLToPath(new URL("../bin/yusuan.js", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../../samples", import.meta.url));
const FILES = ["budget-2020-ruled.pdf", "budget-2020.txt", "budget-2025-unit.xlsx", "final-account-2024.txt"];

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-ingest-e2e-"));
  mkdirSync(join(root, "in"));
  for (const name of FILES) cpSync(join(SAMPLES, name), join(root, "in", name));
  cpSync(join(SAMPLES, "budget-2020.txt"), join(root, "in", "twin.txt"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Event = { readonly event: string; readonly reused?: boolean; readonly file?: string };

const argv = (out: string, ...more: string[]) => [
  BIN,
  "ingest",
  "in",
  "--out",
  out,
  "--json",
  "--jobs",
  "1",
  ...more,
];
const env = { PATH: process.env.PATH, LANG: "C" };
function run(out: string, ...more: string[]) {
  const ended = spawnSync(process.execPath, argv(out, ...more), { cwd: root, encoding: "utf8", env });
  const events = ended.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Event => JSON.parse(line));
  return { code: ended.status, stderr: ended.stderr, events };
}
const status = (out: string) =>
  spawnSync(process.execPath, [BIN, "status", out], { cwd: root, encoding: "utf8", env });

/** Every output with its text; times are left out. */
function contentOf(out: string): Readonly<Record<string, string>> {
  const folder = join(root, out);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith(".") && statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8").replace(/"seconds":[\d.]+/gu, "")]),
  );
}

/** Start a run and do something when `files` files are done. */
async function whenDone(out: string, files: number, act: (pid: number) => void): Promise<number | null> {
  const child = spawn(process.execPath, argv(out), { cwd: root, env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const event: Event = JSON.parse(line);
    if (event.event === "file") seen += 1;
    if (seen === files && event.event === "file" && child.pid !== undefined) act(child.pid);
  }
  return ended;
}

describe("a run", () => {
  test("tells its events, and what was done is not done again unless it is forced", () => {
    const first = run("events");
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.events.map(({ event }) => event)).toEqual(["start", ...Array(5).fill("file"), "end"]);
    const reused = ({ events }: ReturnType<typeof run>) =>
      events.filter((each) => each.reused === true).map(({ file }) => file);
    expect(reused(first)).toEqual(["in/twin.txt"]);
    const content = contentOf("events");
    expect(reused(run("events", "--resume"))).toHaveLength(5);
    expect(contentOf("events")).toEqual(content);
    expect(reused(run("events", "--force"))).toEqual(["in/twin.txt"]);
    expect(contentOf("events")).toEqual(content);
    // Other options may give other outputs.
    expect(reused(run("events", "--ocr", "never"))).toEqual(["in/twin.txt"]);
    expect(run("events", "--force", "--resume").code).toBe(64);
  });

  test("that is killed says so, goes on where it stopped, and ends as one that was not", async () => {
    run("whole");
    await whenDone("killed", 2, (pid) => process.kill(pid, "SIGKILL"));
    expect(status("killed").stdout).toMatch(/^interrupted; /u);
    const again = run("killed");
    expect(again.code).toBe(0);
    expect(again.events.filter(({ reused }) => reused).length).toBeGreaterThanOrEqual(2);
    expect(contentOf("killed")).toEqual(contentOf("whole"));
    expect(status("killed").stdout).toBe("finished\n5 files\n5 ok, 0 partial, 0 failed\n  ok: duplicate 1\n");
  });

  test("has its folder for itself", async () => {
    let second: ReturnType<typeof run> | undefined;
    let told = "";
    const code = await whenDone("shared", 1, (pid) => {
      // Held, so that it is still at work however long the others take to start.
      process.kill(pid, "SIGSTOP");
      second = run("shared");
      told = status("shared").stdout;
      process.kill(pid, "SIGCONT");
    });
    expect([code, second?.code]).toEqual([0, 2]);
    expect(second?.stderr).toMatch(/another run is working in .*--out[\s\S]*另一个进程/u);
    expect(told).toMatch(/^running\nprocess \d+ on /u);
    expect(contentOf("shared")).toEqual(contentOf("whole"));
  });

  test("a folder that is none has no status", () => {
    const { status: code, stderr } = status("in");
    expect([code, stderr]).toEqual([2, expect.stringMatching(/no folder that ingest has written/u)]);
  });
});
