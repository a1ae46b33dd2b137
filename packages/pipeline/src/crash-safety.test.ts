import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@yusuan/schema";
import pLimit from "p-limit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failure } from "./failure.js";
import { DISK, type Disk } from "./folder/disk.js";
import { ingestWith } from "./ingest.js";
import { type Failing, failingDisk, Killed } from "./testing/failing-disk.js";
import { OBEDIENT, QUIET } from "./testing/stages.js";
import { zipOf } from "./testing/zip.js";
import { failedOutcome } from "./work/outcome.js";
import type { Pool } from "./work/pool.js";
import { runTask } from "./work/task.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-crash-"));
  writeFileSync(join(root, "a.txt"), "pages read read");
  writeFileSync(join(root, "b.txt"), "refuse");
  writeFileSync(join(root, "break.txt"), "read 1");
  writeFileSync(join(root, "c.txt"), "pages read read");
  writeFileSync(join(root, "d.zip"), zipOf([{ name: "x.txt", content: "read failed" }]));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const FILES = ["a.txt", "b.txt", "break.txt", "c.txt", "d.zip", "none.txt"];

/** Run over all files; the names of those that were worked on. */
async function run(out: string, disk: Disk, paths = FILES): Promise<readonly string[]> {
  const worked: string[] = [];
  const oneByOne = pLimit(1);
  const pool: Pool = {
    run: (task, onBegin) =>
      oneByOne(async () => {
        await onBegin?.();
        worked.push(task.id);
        return { ...(await runTask(task, OBEDIENT, QUIET, {}, undefined, disk)), seconds: 0 };
      }),
    close: async () => undefined,
  };
  await ingestWith(() => pool, paths, { out, cwd: root }, disk);
  return worked;
}

/** Every file of a run folder but the journal, with its text. */
function contentOf(out: string): Readonly<Record<string, string>> {
  const folder = join(root, out);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      return [
        name,
        statSync(path).isDirectory() || name.includes("journal") ? "" : readFileSync(path, "utf8"),
      ];
    }),
  );
}

async function stepsOfRun(): Promise<number> {
  const { disk, steps } = failingDisk({ after: Number.POSITIVE_INFINITY, how: "dead" });
  await run("counted", disk);
  return steps();
}

/** Run on a disk that fails; it may end with an error that says so, never with another. */
async function runOn(failing: Failing): Promise<void> {
  try {
    await run("out", failingDisk(failing).disk);
  } catch (error) {
    if (
      failing.how === "dead" &&
      error instanceof Error &&
      causes(error).some((each) => each instanceof Killed)
    )
      return;
    expect(error).toMatchObject({ code: "cannot-write" });
  }
}

function causes(error: Error): readonly Error[] {
  return error.cause instanceof Error ? [error, ...causes(error.cause)] : [error];
}

describe.each(["dead", "full", "once"] as const)("where the disk is %s at a step", (how) => {
  test("whichever it is, the next run ends as one that nothing befell", async () => {
    await run("whole", DISK);
    const whole = contentOf("whole");
    const steps = await stepsOfRun();
    expect(steps).toBeGreaterThan(30);
    for (let after = 0; after < steps; after += 1) {
      await runOn({ after, how });
      await run("out", DISK);
      expect(contentOf("out"), `step ${after}`).toEqual(whole);
      rmSync(join(root, "out"), { recursive: true });
    }
  });
});

test("a run that fails is over with all of its documents, and blames none that was in work", async () => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begun = 0;
  const two = pLimit(2);
  const pool: Pool = {
    run: (_task, onBegin) =>
      two(async () => {
        await onBegin?.();
        begun += 1;
        const first = begun === 1;
        if (first) throw new InputError("cannot-write", { en: "full", zh: "已满" });
        await ended;
        // What a pool says of a document whose thread was ended.
        return { ...failedOutcome(failure("crashed", "ended", "已结束")), seconds: 0 };
      }),
    close: async () => end(),
  };
  await expect(ingestWith(() => pool, FILES, { out: "out", cwd: root })).rejects.toMatchObject({
    code: "cannot-write",
  });
  // Whatever went on behind its back would be done by then.
  await new Promise((resolve) => setTimeout(resolve, 300));
  // One was in work beside the one that failed the run, and one may have come after it; nothing else was begun.
  expect(begun).toBeLessThan(4);
  const journals = readdirSync(join(root, "out", ".yusuan")).map((name) =>
    readFileSync(join(root, "out", ".yusuan", name), "utf8"),
  );
  expect(journals.join("")).not.toContain("crashed");
  expect(await run("out", DISK)).toHaveLength(4);
});

test("what was done is not done again, but for what the program itself failed at", async () => {
  const first = await run("out", DISK);
  expect(first).toHaveLength(4);
  const again = await run("out", DISK);
  expect(again).toHaveLength(1);
  const { file } = lineOf(contentOf("out")["run.jsonl"] ?? "", again[0] ?? "");
  expect(file).toBe("break.txt");
});

test("a file that got another name is worked on again, for its outputs tell the name", async () => {
  await run("out", DISK);
  renameSync(join(root, "a.txt"), join(root, "0.txt"));
  const worked = await run("out", DISK, ["0.txt", "c.txt"]);
  expect(worked).toHaveLength(1);
  const id = worked[0] ?? "";
  expect(contentOf("out")[`documents/${id}/extraction.json`]).toContain('"0.txt"');
});

test("a killed run is taken up where it stopped", async () => {
  const steps = await stepsOfRun();
  const rest: number[] = [];
  for (const after of [0, Math.floor(steps * 0.6), steps - 1]) {
    await runOn({ after, how: "dead" });
    rest.push((await run("out", DISK)).length);
    rmSync(join(root, "out"), { recursive: true });
  }
  expect(rest[0]).toBe(4);
  expect(rest[1]).toBeLessThan(4);
  expect(rest[2]).toBe(1);
});

function lineOf(lines: string, id: string): { readonly file?: unknown } {
  const found: unknown = JSON.parse(lines.split("\n").find((line) => line.includes(id)) ?? "{}");
  return typeof found === "object" && found !== null ? found : {};
}
