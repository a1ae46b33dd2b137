import { link, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { InputError } from "@yusuan/schema";
import { z } from "zod";
import { stateFolder } from "./run-folder.js";

const holderSchema = z.strictObject({ pid: z.int().positive(), host: z.string(), since: z.string() });

/** The process that a run folder belongs to. */
export type Holder = z.infer<typeof holderSchema>;

const BEAT_MS = 10_000;
/** A lock that has not been touched for so long belongs to nobody, whatever process bears its number now. */
const SILENT_MS = 12 * BEAT_MS;

export function lockFile(out: string): string {
  return join(stateFolder(out), "lock");
}

/**
 * Take a run folder for this process, so that no second one works on the same documents. A lock that a killed process
 * left behind is taken over.
 * @returns What gives it back.
 * @throws InputError `run-in-progress` where another process holds it; the file system's own errors.
 */
export async function lockRun(out: string): Promise<() => Promise<void>> {
  const path = lockFile(out);
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(JSON.stringify(holder)).finally(() => file.close());
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const held = await holderOf(out);
      if (held) throw inProgress(out, held);
      await clearAway(path);
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();
  return async () => {
    clearInterval(beat);
    await rm(path, { force: true });
  };
}

/** The living process that holds a run folder, if any. */
export async function holderOf(out: string): Promise<Holder | undefined> {
  const path = lockFile(out);
  try {
    const [text, { mtimeMs }] = [await readFile(path, "utf8"), await stat(path)];
    const silent = Date.now() - mtimeMs > SILENT_MS;
    // Just made and not written yet.
    if (text === "") return silent ? undefined : { pid: 1, host: "", since: new Date(mtimeMs).toISOString() };
    const holder = holderSchema.parse(JSON.parse(text));
    return silent || (holder.host === hostname() && !lives(holder.pid)) ? undefined : holder;
  } catch {
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Remove a lock that belongs to nobody; where another process was faster and its lock was caught, it is put back. */
async function clearAway(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const { pid } = holderSchema.safeParse(parsed(await readFile(aside, "utf8"))).data ?? {};
  if (
    pid !== undefined &&
    pid !== process.pid &&
    lives(pid) &&
    Date.now() - (await stat(aside)).mtimeMs < SILENT_MS
  )
    await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function inProgress(out: string, { pid, host, since }: Holder): InputError {
  return new InputError("run-in-progress", {
    en: `another run is working in ${out} (process ${pid} on ${host}, since ${since}); wait for it, stop it, or choose another folder with --out`,
    zh: `另一个进程正在 ${out} 中运行（${host} 上的进程 ${pid}，始于 ${since}）；请等待或停止它，或用 --out 另选文件夹`,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
