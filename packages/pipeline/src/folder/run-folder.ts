import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { InputError, type RunLine } from "@yusuan/schema";
import type { Output } from "./conform.js";
import { DISK, type Disk } from "./disk.js";
import { prettyJson } from "./json.js";

/** Name of the list of outcomes in a run folder. */
export const RUN_FILE = "run.jsonl";
const UNFINISHED = `${RUN_FILE}.partial`;

const DOCUMENTS = "documents";

/** The folder of one document. */
export function documentFolder(out: string, id: string): string {
  return join(out, DOCUMENTS, id);
}

const PARTIAL = "partial";

/** Where the pages of a document are kept that were read before it is done. */
export function partialFolder(out: string, id: string): string {
  return join(out, PARTIAL, id);
}

const STATE = ".yusuan";

/** What a run needs for itself: its journal and its lock. */
export function stateFolder(out: string): string {
  return join(out, STATE);
}

/** Whether a path is one that a run into `out` writes: its list, its own notes, or a folder of a document. */
export function isOutput(out: string, path: string): boolean {
  const [first = "", second = "", ...others] = relative(out, path).split(sep);
  if (others.length > 0) return false;
  return second === ""
    ? first === RUN_FILE || first === UNFINISHED || first === STATE
    : (first === DOCUMENTS || first === PARTIAL) && /^[0-9a-f]{16}$/u.test(second);
}

/**
 * Make the run folder, or find out before any work is done that it cannot be written.
 * @throws InputError `cannot-write`
 */
export async function prepareRunFolder(out: string, disk: Disk = DISK): Promise<void> {
  try {
    await disk.makeFolder(join(out, DOCUMENTS));
    await disk.makeFolder(stateFolder(out));
  } catch (error) {
    const blocker = await fileInTheWay(join(out, DOCUMENTS));
    throw blocker === undefined ? cannotWrite(out, error) : notAFolder(out, blocker, error);
  }
}

/** The nearest of a path and the folders above it that exists, where that is no folder. */
async function fileInTheWay(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found) return found.isDirectory() ? undefined : path;
  const parent = dirname(path);
  return parent === path ? undefined : fileInTheWay(parent);
}

function notAFolder(folder: string, blocker: string, cause: unknown): InputError {
  return new InputError(
    "cannot-write",
    {
      en: `the output folder ${folder} cannot be written: ${blocker} is a file and not a folder; choose another with --out`,
      zh: `无法写入输出文件夹 ${folder}：${blocker} 是文件，不是文件夹，请用 --out 另选位置`,
    },
    { cause },
  );
}

/** What cannot be written, with the system's reason and the way out. */
export function cannotWrite(folder: string, cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "cannot-write",
    {
      en: `the output folder ${folder} cannot be written (${detail}); make room or choose another with --out, then run again: what is done stays done`,
      zh: `无法写入输出文件夹 ${folder}（${detail}），请清理空间或用 --out 另选位置后重新运行，已完成的不会重做`,
    },
    { cause },
  );
}

/**
 * Writes `run.jsonl` as the run goes on. Until the last line is there the file is called `run.jsonl.partial`, so a
 * `run.jsonl` is always whole.
 */
type RunWriter = {
  readonly append: (line: RunLine) => Promise<void>;
  readonly finish: () => Promise<void>;
};

/** @throws InputError `cannot-write` from here on wherever the disk refuses. */
export async function openRunWriter(out: string, disk: Disk = DISK): Promise<RunWriter> {
  const unfinished = join(out, UNFINISHED);
  const orRefuse = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      throw cannotWrite(out, error);
    });
  await orRefuse(disk.write(unfinished, ""));
  return {
    append: (line) => orRefuse(disk.append(unfinished, `${JSON.stringify(line)}\n`)),
    finish: () => orRefuse(disk.rename(unfinished, join(out, RUN_FILE))),
  };
}

const temporary = (folder: string, name: string): string => join(folder, `.${name}.tmp`);

/**
 * Write the outputs of one document: each is complete before it takes its name. An output without a value is removed,
 * so that nothing of an earlier run stands beside the new.
 * @returns The bytes of every output that was written, by name.
 * @throws InputError `cannot-write`
 */
export async function writeOutputs(
  folder: string,
  outputs: readonly Output[],
  disk: Disk = DISK,
): Promise<Readonly<Record<string, number>>> {
  const given = outputs.flatMap(({ name, value }) =>
    value === undefined ? [] : [{ name, text: prettyJson(value) }],
  );
  const others = outputs.filter(({ value }) => value === undefined);
  try {
    await disk.makeFolder(folder);
    for (const { name, text } of given) await disk.write(temporary(folder, name), text);
    for (const { name } of given) await disk.rename(temporary(folder, name), join(folder, name));
    await removeOutputs(folder, others, disk);
  } catch (error) {
    // Half-written files would only fill the disk further.
    for (const { name } of outputs) await disk.remove(temporary(folder, name)).catch(() => undefined);
    throw cannotWrite(folder, error);
  }
  return Object.fromEntries(given.map(({ name, text }) => [name, Buffer.byteLength(text)]));
}

/** Remove outputs and what a stopped worker left of them; the folder too where it is empty then. */
export async function removeOutputs(
  folder: string,
  outputs: readonly { readonly name: string }[],
  disk: Disk = DISK,
): Promise<void> {
  for (const { name } of outputs) {
    await disk.remove(temporary(folder, name));
    await disk.remove(join(folder, name));
  }
  await disk.removeFolder(folder);
}
