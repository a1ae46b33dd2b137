import { InputError, type RunLine } from "@yusuan/schema";
import { type Holder, holderOf } from "./folder/lock.js";
import { readJournal } from "./folder/read-journal.js";
import { isRunFolder, readRunLines } from "./folder/run-reader.js";
import { countReasons, type ReasonCount } from "./summary.js";

/** How a run folder stands. */
export type RunStatus = {
  /** `running`: a process works in it; `interrupted`: a run began and did not end; `finished`: `run.jsonl` is that of the last run. */
  readonly state: "running" | "interrupted" | "finished";
  readonly holder?: Holder;
  /** Files of the run that is under way or was interrupted; of the finished one otherwise. */
  readonly files: number;
  /** Documents by outcome: of the finished run its files, before that the documents that the journal knows. */
  readonly counts: Readonly<Record<RunLine["status"], number>>;
  readonly reasons: readonly ReasonCount[];
  /** Ids that were begun and have not ended. */
  readonly inWork: readonly string[];
};

/**
 * Look at a run folder without touching it.
 * @throws InputError `not-a-run` where nothing was ever run into it, or its `run.jsonl` is damaged.
 */
export async function runStatus(out: string): Promise<RunStatus> {
  const [holder, { run, documents, inWork }, finished] = [
    await holderOf(out),
    await readJournal(out),
    (await isRunFolder(out)) ? await readRunLines(out) : [],
  ];
  if (!run && !(await isRunFolder(out))) throw notARun(out);
  const ended = run?.ended !== false;
  const known = [...documents.values()].flatMap(({ outcome }) => outcome ?? []);
  const outcomes = ended && !holder ? finished : known;
  const count = (status: RunLine["status"]) => outcomes.filter((each) => each.status === status).length;
  return {
    state: holder ? "running" : ended ? "finished" : "interrupted",
    ...(holder && { holder }),
    files: ended && !holder ? finished.length : (run?.files ?? 0),
    counts: { ok: count("ok"), partial: count("partial"), failed: count("failed") },
    reasons: countReasons(outcomes),
    inWork: ended && !holder ? [] : [...inWork].sort(),
  };
}

function notARun(out: string): InputError {
  return new InputError("not-a-run", {
    en: `${out} is no folder that ingest has written; name the folder that was given with --out`,
    zh: `${out} 不是 ingest 写出的文件夹，请指定 --out 所用的文件夹`,
  });
}
