import { join } from "node:path";
import { failure, failureOf } from "../failure.js";
import { conform } from "../folder/conform.js";
import { DISK, type Disk } from "../folder/disk.js";
import { removePages } from "../folder/page-store.js";
import { documentFolder, writeOutputs } from "../folder/run-folder.js";
import { createMemberReader, type ReadMember } from "../inputs/archive.js";
import { idOf, sha256Of } from "../inputs/fingerprint.js";
import { readMemberSource, readSource } from "../inputs/read-source.js";
import { processDocument } from "./document.js";
import type { Log } from "./log.js";
import { failedOutcome, judge, type Outcome } from "./outcome.js";
import { extractOptions, type PageCounter, type Reading } from "./reading.js";
import type { Stages } from "./stages.js";

/** One document to work on; it crosses a thread boundary. */
export type Task = {
  readonly path: string;
  /** The file that is meant where the path is that of an archive. */
  readonly member?: string;
  /** Id of the content when the run began. */
  readonly id: string;
  readonly out: string;
  /** Counts the pages that were read as pictures. */
  readonly counter?: PageCounter;
};

/** Read a file, take it through the stages and write its folder. Never throws. */
export async function runTask(
  { path, member, id, out, counter }: Task,
  stages: Stages,
  log: Log,
  reading: Reading = {},
  read: ReadMember = createMemberReader(),
  disk: Disk = DISK,
): Promise<Outcome> {
  try {
    const source = await (member === undefined ? readSource(path) : readMemberSource(path, member, read));
    if (idOf(sha256Of(source.bytes)) !== id) {
      return failedOutcome(
        failure("changed", "the file changed while it was read; run again", "读取时文件发生变化，请重新运行"),
      );
    }
    const options = extractOptions(out, id, reading, counter);
    const processed = await processDocument(source, stages, log, options);
    const { outputs, departures } = conform(processed);
    const written = await writeOutputs(documentFolder(out, id), outputs, disk);
    // Without an extraction, what was read so far is worth keeping for the next run.
    if (processed.extraction) await removePages(out, id);
    return { ...judge(processed, departures), outputs: written };
  } catch (error) {
    log.error({ file: member === undefined ? path : join(path, member), err: error });
    return failedOutcome(failureOf(error));
  }
}
