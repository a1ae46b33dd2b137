import { type FileHandle, open, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { InputError, type RunLine } from "@yusuan/schema";
import type { Output } from "./conform.js";
import { prettyJson } from "./json.js";
import { makeFolder } from "./make-folder.js";

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

/** Whether a path is one that a run into `out` writes: its list, or a folder of a document. */
export function isOutput(out: string, path: string): boolean {
  const [first = "", second = "", ...others] = relative(out, path).split(sep);
  if (others.length > 0) return false;
  return second === ""
    ? first === RUN_FILE || first === UNFINISHED
    : (first === DOCUMENTS || first === PARTIAL) && /^[0-9a-f]{16}$/u.test(second);
}

/**
 * Make the run folder, or find out before any work is done that it cannot be written.
 * @throws InputError `cannot-write`
 */
export async function prepareRunFolder(out: string): Promise<RunWriter> {
  try {
    await makeFolder(join(out, DOCUMENTS));
    return new RunWriter(out, await open(join(out, UNFINISHED), "w"));
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

function cannotWrite(folder: string, cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "cannot-write",
    {
      en: `the output folder ${folder} cannot be written (${detail}); make room or choose another with --out`,
      zh: `无法写入输出文件夹 ${folder}（${detail}），请清理空间或用 --out 另选位置`,
    },
    { cause },
  );
}

/**
 * Writes `run.jsonl` as the run goes on. Until the last line is there the file is called `run.jsonl.partial`, so a
 * `run.jsonl` is always whole and a run that was killed still leaves what it did.
 */
class RunWriter {
  constructor(
    private readonly out: string,
    private readonly file: FileHandle,
  ) {}

  async append(line: RunLine): Promise<void> {
    await this.file.write(`${JSON.stringify(line)}\n`);
  }

  async finish(): Promise<void> {
    await this.file.close();
    await rename(join(this.out, UNFINISHED), join(this.out, RUN_FILE));
  }

  async abandon(): Promise<void> {
    await this.file.close();
  }
}

const temporary = (folder: string, name: string): string => join(folder, `.${name}.tmp`);

/**
 * Write the outputs of one document: each is complete before it takes its name. An output without a value is removed,
 * so that nothing of an earlier run stands beside the new.
 * @throws InputError `cannot-write`
 */
export async function writeOutputs(folder: string, outputs: readonly Output[]): Promise<void> {
  const given = outputs.filter(({ value }) => value !== undefined);
  const others = outputs.filter((output) => !given.includes(output));
  try {
    await makeFolder(folder);
    for (const { name, value } of given) await writeFile(temporary(folder, name), prettyJson(value));
    for (const { name } of given) await rename(temporary(folder, name), join(folder, name));
    await removeOutputs(folder, others);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/** Remove outputs and what a stopped worker left of them; the folder too where it is empty then. */
export async function removeOutputs(
  folder: string,
  outputs: readonly { readonly name: string }[],
): Promise<void> {
  for (const { name } of outputs) {
    await rm(temporary(folder, name), { force: true });
    await rm(join(folder, name), { force: true });
  }
  await rmdir(folder).catch(() => undefined);
}
