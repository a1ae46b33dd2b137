import { stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonCodes } from "../reason.js";
import type { TimedOutcome } from "../work/outcome.js";
import { digestOf } from "./code-fingerprint.js";
import { DISK, type Disk } from "./disk.js";
import { type Entry, journalFile, type Known, readJournal } from "./read-journal.js";
import { cannotWrite, documentFolder } from "./run-folder.js";

/** A document under the name of its file, which stands in its outputs and may say what it is. */
type Named = { readonly id: string; readonly name: string };

/** Notes what a run does while it does it, so that the next one knows. */
export type Journal = {
  /** The outcome of a document that need not be worked on again: made by the same code and options, its outputs in place. */
  readonly kept: (document: Named) => Promise<TimedOutcome | undefined>;
  /** How often a run died with the document in work. */
  readonly deaths: (document: Named) => number;
  readonly begun: (document: Named) => Promise<void>;
  readonly ended: (document: Named, outcome: TimedOutcome) => Promise<void>;
  /** The run is whole. */
  readonly finish: () => Promise<void>;
};

/**
 * Open the journal for a run over `files` files; what it holds so far is written anew without what is outdated.
 * @param by Fingerprint of the code and the options of this run.
 * @param force Nothing that was done before counts.
 * @throws InputError `cannot-write`, as do all of its functions.
 */
export async function openJournal(
  out: string,
  {
    by,
    files,
    force = false,
    disk = DISK,
    now = new Date(),
  }: {
    readonly by: string;
    readonly files: number;
    readonly force?: boolean;
    readonly disk?: Disk;
    readonly now?: Date;
  },
): Promise<Journal> {
  const { documents } = await readJournal(out);
  const path = journalFile(out);
  const orRefuse = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      throw cannotWrite(out, error);
    });
  const entries: Entry[] = [...documents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, known]): Entry[] =>
      known.outcome
        ? [{ id, by: known.by, outcome: { ...known.outcome } }]
        : [{ id, by: known.by, deaths: known.deaths }],
    );
  const lines = [...entries, { run: { files, at: now.toISOString() } }].map(
    (entry) => `${JSON.stringify(entry)}\n`,
  );
  await orRefuse(disk.write(`${path}.tmp`, lines.join("")).then(() => disk.rename(`${path}.tmp`, path)));
  const madeBy = ({ name }: Named): string => digestOf(by, name);
  const own = (document: Named): Known | undefined => {
    const known = documents.get(document.id);
    return !force && known?.by === madeBy(document) ? known : undefined;
  };
  const note = (entry: Entry): Promise<void> => orRefuse(disk.append(path, `${JSON.stringify(entry)}\n`));
  return {
    kept: async (document) => {
      const outcome = own(document)?.outcome;
      return outcome && !isPassing(outcome) && (await standsThere(out, document.id, outcome))
        ? outcome
        : undefined;
    },
    deaths: (document) => own(document)?.deaths ?? 0,
    begun: (document) => note({ id: document.id, by: madeBy(document), begun: true }),
    ended: (document, outcome) => note({ id: document.id, by: madeBy(document), outcome: { ...outcome } }),
    finish: () => note({ ended: true }),
  };
}

/** Reasons that lie outside of the document: the next run may end otherwise. */
const PASSING: ReadonlySet<string> = new Set([
  ...["timeout", "out-of-memory", "crashed", "internal-error", "changed"],
  ...["not-found", "not-readable", "cannot-write"],
  ...["needs-libreoffice", "conversion-failed", "ocr-engine-missing", "ocr-failed"],
]);

function isPassing({ reason = "" }: TimedOutcome): boolean {
  return reasonCodes(reason).some((code) => PASSING.has(code));
}

async function standsThere(out: string, id: string, { outputs = {} }: TimedOutcome): Promise<boolean> {
  const folder = documentFolder(out, id);
  const sizes = await Promise.all(
    Object.entries(outputs).map(async ([name, bytes]) =>
      stat(join(folder, name)).then(
        (found) => found.isFile() && found.size === bytes,
        () => false,
      ),
    ),
  );
  return sizes.every(Boolean);
}
