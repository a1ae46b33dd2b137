import type { RunLine } from "@yusuan/schema";
import { OUTPUTS } from "../folder/conform.js";
import { documentFolder, removeOutputs } from "../folder/run-folder.js";
import type { Identified } from "../inputs/identify.js";
import type { FileSummary } from "../summary.js";
import { failedOutcome } from "./outcome.js";
import type { Pool, TimedOutcome } from "./pool.js";
import type { Task } from "./task.js";

/** Where a run stands: told after every file, in the order in which they end. */
export type Progress = { readonly done: number; readonly total: number; readonly file: FileSummary };

type Listeners = {
  readonly out: string;
  /** Told in the order of the inputs. */
  readonly onLine: (line: RunLine) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
};

/** Run every input through the pool, equal content once. The summaries come in the order of the inputs. */
export async function runAll(
  makePool: (tasks: number) => Pool,
  inputs: readonly Identified[],
  { out, onLine, onProgress }: Listeners,
): Promise<FileSummary[]> {
  const ids = new Set(inputs.flatMap(({ id }) => id ?? []));
  let pool: Pool | undefined;
  let done = 0;
  const told = (file: FileSummary): FileSummary => {
    done += 1;
    onProgress({ done, total: inputs.length, file });
    return file;
  };
  const first = new Map<string, { readonly file: string; readonly summary: Promise<FileSummary> }>();
  const start = async (input: Identified): Promise<FileSummary> => {
    const { file, path, member, id } = input;
    if (id === null) return summaryOf(file, null, { ...failedOutcome(input.failure), seconds: 0 });
    const twin = first.get(id);
    if (twin) return repeated(file, twin.file, await twin.summary);
    pool ??= makePool(ids.size);
    const summary = runOne(pool, { path, ...(member === undefined ? {} : { member }), id, out }, file);
    first.set(id, { file, summary });
    return summary;
  };
  try {
    const running = inputs.map((input) => start(input).then(told));
    // A rejection is met below, in order; until then it must not count as unhandled.
    for (const pending of running) pending.catch(() => undefined);
    const files: FileSummary[] = [];
    for (const pending of running) {
      const summary = await pending;
      await onLine(summary.line);
      files.push(summary);
    }
    return files;
  } finally {
    await pool?.close();
  }
}

async function runOne(pool: Pool, task: Task, file: string): Promise<FileSummary> {
  const outcome = await pool.run(task);
  // Nothing was written, or a stopped worker left a part: what stands there is not of this run.
  if (outcome.status === "failed" && outcome.pages.total === 0) {
    await removeOutputs(documentFolder(task.out, task.id), OUTPUTS).catch(() => undefined);
  }
  return summaryOf(file, task.id, outcome);
}

function summaryOf(file: string, id: string | null, outcome: TimedOutcome): FileSummary {
  const { status, reason, pages, tables, seconds, digest } = outcome;
  return {
    line: {
      file,
      id,
      status,
      ...(reason === undefined ? {} : { reason }),
      pages,
      ...(tables ? { tables } : {}),
      seconds,
    },
    ...(digest ? { digest } : {}),
  };
}

/** The same content under a second name: the outcome of the first, with a word that says so. */
function repeated(file: string, first: string, { line, digest }: FileSummary): FileSummary {
  const same = `duplicate: the same content as ${first} / 与 ${first} 内容相同`;
  const reason = line.reason === undefined ? same : `${same}; ${line.reason}`;
  return { line: { ...line, file, reason, seconds: 0 }, ...(digest ? { digest } : {}) };
}
