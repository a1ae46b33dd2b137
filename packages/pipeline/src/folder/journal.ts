import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { documentKindSchema, runLineSchema } from "@yusuan/schema";
import { z } from "zod";
import type { TimedOutcome } from "../work/outcome.js";
import { digestOf } from "./code-fingerprint.js";
import { DISK, type Disk } from "./disk.js";
import { cannotWrite, documentFolder, stateFolder } from "./run-folder.js";

const count = z.int().nonnegative();

const outcomeSchema = runLineSchema
  .pick({ status: true, reason: true, pages: true, tables: true, seconds: true })
  .extend({
    digest: z
      .strictObject({
        title: z.string().nullable(),
        kind: documentKindSchema,
        fiscalYear: z.int().nullable(),
        agency: z.string().nullable(),
        figures: count,
        proven: count,
        scanned: count,
        review: count,
        findings: z.strictObject({ error: count, warning: count, note: count }),
      })
      .optional(),
    outputs: z.record(z.string(), count).optional(),
  });

const entrySchema = z.union([
  z.strictObject({ run: z.strictObject({ files: count, at: z.string() }) }),
  z.strictObject({ ended: z.literal(true) }),
  z.strictObject({ id: z.string(), by: z.string(), begun: z.literal(true) }),
  z.strictObject({ id: z.string(), by: z.string(), deaths: count }),
  z.strictObject({ id: z.string(), by: z.string(), outcome: outcomeSchema }),
]);
type Entry = z.infer<typeof entrySchema>;

/** What is known of one document from the runs so far. */
type Known = {
  /** What it was made by: code, options, and the name of the file. */
  readonly by: string;
  readonly outcome?: TimedOutcome;
  /** How often a run ended while the document was in work, and did not say how. */
  readonly deaths: number;
};

/** What the journal of a run folder says. */
type JournalState = {
  readonly documents: ReadonlyMap<string, Known>;
  /** The last run that began. */
  readonly run?: { readonly files: number; readonly at: string; readonly ended: boolean };
  /** Ids that were begun and have not ended. */
  readonly inWork: ReadonlySet<string>;
};

/** The journal of a run folder. */
export function journalFile(out: string): string {
  return join(stateFolder(out), "journal.jsonl");
}

/** Read what runs have noted; a line that was cut off, or is of another version, says nothing. */
export async function readJournal(out: string): Promise<JournalState> {
  const text = await readFile(journalFile(out), "utf8").catch(() => "");
  const documents = new Map<string, Known>();
  const inWork = new Set<string>();
  let run: JournalState["run"];
  for (const entry of text.split("\n").flatMap(parseEntry)) {
    if ("run" in entry) {
      run = { ...entry.run, ended: false };
      inWork.clear();
      continue;
    }
    if ("ended" in entry) {
      if (run) run = { ...run, ended: true };
      continue;
    }
    const { id, by } = entry;
    const before = documents.get(id);
    const deaths = before?.by === by ? before.deaths : 0;
    if ("outcome" in entry) {
      inWork.delete(id);
      documents.set(id, { by, deaths: 0, outcome: outcomeOf(entry.outcome) });
    } else if ("begun" in entry) {
      inWork.add(id);
      documents.set(id, { by, deaths: deaths + 1 });
    } else {
      documents.set(id, { by, deaths: entry.deaths });
    }
  }
  return { documents, inWork, ...(run && { run }) };
}

function outcomeOf({
  status,
  reason,
  pages,
  tables,
  digest,
  outputs,
  seconds,
}: z.infer<typeof outcomeSchema>): TimedOutcome {
  return {
    ...{ status, pages, seconds },
    ...(reason !== undefined && { reason }),
    ...(tables && { tables }),
    ...(digest && { digest }),
    ...(outputs && { outputs }),
  };
}

function parseEntry(line: string): Entry[] {
  if (line === "") return [];
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
}

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
  return reason.split("; ").some((each) => PASSING.has(each.split(":", 1)[0] ?? ""));
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
