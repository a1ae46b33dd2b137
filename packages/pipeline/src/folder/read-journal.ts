import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentKindSchema, runLineSchema } from "@yusuan/schema";
import { z } from "zod";
import type { TimedOutcome } from "../work/outcome.js";
import { stateFolder } from "./run-folder.js";

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
/** A line of a journal. */
export type Entry = z.infer<typeof entrySchema>;

/** What is known of one document from the runs so far. */
export type Known = {
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
