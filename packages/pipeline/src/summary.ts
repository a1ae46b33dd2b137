import { extname } from "node:path";
import type { RunLine } from "@yusuan/schema";
import type { Digest } from "./work/outcome.js";

/** One input file of a run: its line and, where all stages were reached, its digest. */
export type FileSummary = { readonly line: RunLine; readonly digest?: Digest };

/** What a run did. `files` is in the order of `run.jsonl`. */
export type RunSummary = {
  readonly out: string;
  readonly files: readonly FileSummary[];
  readonly counts: Readonly<Record<RunLine["status"], number>>;
  /** How many entries of searched folders were passed over, by extension, in order of the extension. */
  readonly passedOver: readonly { readonly extension: string; readonly count: number }[];
};

/** Add up a run. */
export function summarize(
  out: string,
  files: readonly FileSummary[],
  passedOver: readonly string[],
): RunSummary {
  const count = (status: RunLine["status"]) => files.filter(({ line }) => line.status === status).length;
  const byExtension = new Map<string, number>();
  for (const extension of passedOver.map((file) => extname(file).toLowerCase()).sort()) {
    byExtension.set(extension, (byExtension.get(extension) ?? 0) + 1);
  }
  return {
    out,
    files,
    counts: { ok: count("ok"), partial: count("partial"), failed: count("failed") },
    passedOver: [...byExtension].map(([extension, count]) => ({ extension, count })),
  };
}
