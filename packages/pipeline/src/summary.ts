import { extname } from "node:path";
import type { RunLine } from "@yusuan/schema";
import { reasonCodes } from "./reason.js";
import type { Digest } from "./work/outcome.js";

/** One input file of a run: its line and, where all stages were reached, its digest. */
export type FileSummary = { readonly line: RunLine; readonly digest?: Digest };

/** How many files have an outcome for a reason; a file with several reasons counts for its first. */
export type ReasonCount = {
  readonly status: RunLine["status"];
  readonly code: string;
  readonly files: number;
};

/** What a run did. `files` is in the order of `run.jsonl`. */
export type RunSummary = {
  readonly out: string;
  readonly files: readonly FileSummary[];
  readonly counts: Readonly<Record<RunLine["status"], number>>;
  /** Why files are not ok. */
  readonly reasons: readonly ReasonCount[];
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
    reasons: countReasons(files.map(({ line }) => line)),
    passedOver: [...byExtension].map(([extension, count]) => ({ extension, count })),
  };
}

const WORST_FIRST: readonly RunLine["status"][] = ["failed", "partial", "ok"];

/** Reasons by their frequency, failures first. */
export function countReasons(
  outcomes: readonly { readonly status: RunLine["status"]; readonly reason?: string | undefined }[],
): readonly ReasonCount[] {
  const counts = new Map<string, ReasonCount>();
  for (const { status, reason } of outcomes) {
    const code = reasonCodes(reason ?? "").find(
      (each, index, all) => each !== "duplicate" || index === all.length - 1,
    );
    if (code === undefined) continue;
    const key = `${status} ${code}`;
    counts.set(key, { status, code, files: (counts.get(key)?.files ?? 0) + 1 });
  }
  const order = ({ status }: ReasonCount) => WORST_FIRST.indexOf(status);
  return [...counts.values()].sort(
    (a, b) => order(a) - order(b) || b.files - a.files || (a.code < b.code ? -1 : 1),
  );
}
