import { type FileHandle, open, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError, type RunLine } from "@yusuan/schema";
import type { Output } from "./conform.js";
import { prettyJson } from "./json.js";
import { makeFolder } from "./make-folder.js";

/** Name of the list of outcomes in a run folder. */
export const RUN_FILE = "run.jsonl";
const UNFINISHED = `${RUN_FILE}.partial`;

/** The folder of one document. */
export function documentFolder(out: string, id: string): string {
  return join(out, "documents", id);
}

/**
 * Make the run folder, or find out before any work is done that it cannot be written.
 * @throws InputError `cannot-write`
 */
export async function prepareRunFolder(out: string): Promise<RunWriter> {
  try {
    await makeFolder(join(out, "documents"));
    return new RunWriter(out, await open(join(out, UNFINISHED), "w"));
  } catch (error) {
    throw cannotWrite(out, error);
  }
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
export class RunWriter {
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
