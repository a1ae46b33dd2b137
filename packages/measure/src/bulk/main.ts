import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findInputs } from "../inputs/find-inputs.js";
import { bulkReport, type Moment } from "./bulk-report.js";
import { variants } from "./vary.js";

const BIN = fileURLToPath(new URL("../../../cli/bin/yusuan.js", import.meta.url));

/**
 * `npm run bench:bulk -- [--files N] [--jobs N]`: make a folder of many files out of the samples (and the documents
 * that YUSUAN_CORPUS names), ingest it, and tell outcomes, rate and memory over time. Pictures are not read: this is
 * about the run, not about recognition.
 */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { files: { type: "string", default: "2000" }, jobs: { type: "string", default: "2" } },
  });
  const folder = mkdtempSync(join(tmpdir(), "yusuan-bulk-"));
  try {
    const originals = findInputs(env).inputs.map(({ fileName, path }) => ({
      fileName,
      bytes: readFileSync(path),
    }));
    for (const { name, bytes } of variants(originals, Number(values.files), 1)) {
      const path = join(folder, "in", name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const moments = await watch(folder, values.jobs);
    const lines = readFileSync(join(folder, "out/run.jsonl"), "utf8").trimEnd().split("\n");
    const known = lines.map(
      (line): { readonly file: string; readonly status: string; readonly reason?: string } =>
        JSON.parse(line),
    );
    process.stdout.write(
      bulkReport(
        moments,
        known,
        readdirSync(join(folder, "in"), { recursive: true, withFileTypes: true }).filter((entry) =>
          entry.isFile(),
        ).length,
        values.jobs,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Run `ingest` and look at its memory after every file. */
async function watch(folder: string, jobs: string): Promise<readonly Moment[]> {
  const args = [BIN, "ingest", "in", "--out", "out", "--ocr", "never", "--jobs", jobs, "--json"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const moments: Moment[] = [];
  const start = performance.now();
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const event: { readonly event: string; readonly done?: number; readonly reused?: boolean } =
      JSON.parse(line);
    if (event.event !== "file" || event.done === undefined) continue;
    const seconds = (performance.now() - start) / 1000;
    moments.push({ done: event.done, reused: event.reused === true, seconds, bytes: memoryOf(child.pid) });
  }
  const code = await ended;
  if (code !== 0 && code !== 2) throw new Error(`ingest ended with ${code}`);
  return moments;
}

/** Resident memory of a process as Linux tells it; 0 elsewhere. */
function memoryOf(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s*(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
