import { resolve } from "node:path";
import { isRunFolder, type RunDocument, readRun, withScratchFolder } from "./folder/run-reader.js";
import { type IngestOptions, ingest } from "./ingest.js";

/**
 * The documents behind a path with their audits: those of a run folder as they stand there, those of a file or
 * another folder after a run that leaves nothing behind.
 * @throws InputError `not-a-run` where a run folder is damaged.
 */
export async function examine(path: string, options: Omit<IngestOptions, "out">): Promise<RunDocument[]> {
  const absolute = resolve(options.cwd ?? process.cwd(), path);
  if (await isRunFolder(absolute)) return readRun(absolute);
  return withScratchFolder(async (out) => {
    await ingest([path], { ...options, out });
    return readRun(out);
  });
}
