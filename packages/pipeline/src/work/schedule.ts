import { basename } from "node:path";
import type { RunLine } from "@yusuan/schema";
import { failure } from "../failure.js";
import { OUTPUTS } from "../folder/conform.js";
import type { Journal } from "../folder/journal.js";
import { documentFolder, removeOutputs } from "../folder/run-folder.js";
import type { Identified } from "../inputs/identify.js";
import type { FileSummary } from "../summary.js";
import { failedOutcome, type TimedOutcome } from "./outcome.js";
import type { Pool } from "./pool.js";
import type { Task } from "./task.js";

/** Where a run stands: told after every file, in the order in which they end. */
export type Progress = {
  readonly done: number;
  readonly total: number;
  readonly file: FileSummary;
  /** Whether the outcome is that of an earlier run, or of the same content under another name. */
  readonly reused: boolean;
};

type Setting = {
  readonly out: string;
  readonly journal: Journal;
  /** Told in the order of the inputs. */
  readonly onLine: (line: RunLine) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
};

/** So often a run may die with a document in work before it is worked on last and alone, and before it is given up. */
const SUSPECT = 2;
const GUILTY = 6;

type Told = { readonly summary: FileSummary; readonly reused: boolean };

/** Run every input through the pool, equal content once. The summaries come in the order of the inputs. */
export async function runAll(
  makePool: (tasks: number) => Pool,
  inputs: readonly Identified[],
  { out, journal, onLine, onProgress }: Setting,
): Promise<FileSummary[]> {
  const ids = new Set(inputs.flatMap(({ id }) => id ?? []));
  let pool: Pool | undefined;
  let stopped = false;
  const goOn = () => {
    if (stopped) throw new Error("the run has stopped");
  };
  let done = 0;
  const tell = ({ summary, reused }: Told): FileSummary => {
    done += 1;
    onProgress({ done, total: inputs.length, file: summary, reused });
    return summary;
  };
  const work = async (task: Task, file: string): Promise<Told> => {
    goOn();
    const kept = await journal.kept(namedOf(task));
    if (kept) return { summary: summaryOf(file, task.id, kept), reused: true };
    if (journal.deaths(namedOf(task)) >= GUILTY)
      return { summary: summaryOf(file, task.id, deadly()), reused: false };
    pool ??= makePool(ids.size);
    return { summary: await runOne(pool, task, file, journal, goOn), reused: false };
  };
  const ordinary: Promise<unknown>[] = [];
  let suspects: Promise<unknown> | undefined;
  /** Suspects come when all others are done, one after the other. */
  const inTurn = (task: Task, file: string): Promise<Told> => {
    if (journal.deaths(namedOf(task)) < SUSPECT) {
      const told = work(task, file);
      ordinary.push(told);
      return told;
    }
    const before = suspects ?? Promise.resolve().then(() => Promise.allSettled(ordinary));
    const told = before.then(() => work(task, file));
    suspects = Promise.allSettled([told]);
    return told;
  };
  const first = new Map<string, { readonly file: string; readonly told: Promise<Told> }>();
  const start = async (input: Identified): Promise<Told> => {
    const { file, path, member, id } = input;
    if (id === null) {
      const outcome = { ...failedOutcome(input.failure), seconds: 0 };
      return { summary: summaryOf(file, null, outcome), reused: false };
    }
    const twin = first.get(id);
    if (twin) return { summary: repeated(file, twin.file, (await twin.told).summary), reused: true };
    const told = inTurn({ path, ...(member === undefined ? {} : { member }), id, out }, file);
    first.set(id, { file, told });
    return told;
  };
  const running = inputs.map((input) => start(input).then(tell));
  // A rejection is met below, in order; until then it must not count as unhandled.
  for (const pending of running) pending.catch(() => undefined);
  try {
    const files: FileSummary[] = [];
    for (const pending of running) {
      const summary = await pending;
      await onLine(summary.line);
      files.push(summary);
    }
    return files;
  } finally {
    // What fails the run, a full disk say, is no fault of the documents that are still in work: nothing is written of them.
    stopped = true;
    await pool?.close();
    await Promise.allSettled(running);
  }
}

/** @param goOn throws where the run has stopped */
async function runOne(
  pool: Pool,
  task: Task,
  file: string,
  journal: Journal,
  goOn: () => void,
): Promise<FileSummary> {
  const outcome = await pool.run(task, async () => {
    goOn();
    await journal.begun(namedOf(task));
  });
  goOn();
  // Nothing was written, or a stopped worker left a part: what stands there is not of this run.
  if (outcome.status === "failed" && outcome.pages.total === 0) {
    await removeOutputs(documentFolder(task.out, task.id), OUTPUTS).catch(() => undefined);
  }
  await journal.ended(namedOf(task), outcome);
  return summaryOf(file, task.id, outcome);
}

function namedOf({ id, path, member }: Task): { readonly id: string; readonly name: string } {
  return { id, name: basename(member ?? path) };
}

function deadly(): TimedOutcome {
  const cause = failure(
    "crashed",
    `the program ended ${GUILTY} times while this document was in work, so it is left out; ingest --force tries it again`,
    `处理该文件时程序已 ${GUILTY} 次意外终止，故不再处理；可用 ingest --force 重试`,
  );
  return { ...failedOutcome(cause), seconds: 0 };
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
