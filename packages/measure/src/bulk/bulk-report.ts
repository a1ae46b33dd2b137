import { columnsOf, markdownTable } from "../format/markdown.js";

/** What was seen after a file: files done, seconds since the start, memory of the process. */
export type Moment = {
  readonly done: number;
  readonly reused: boolean;
  readonly seconds: number;
  readonly bytes: number;
};

type Line = { readonly file: string; readonly status: string; readonly reason?: string };

const STEPS = 10;

/** A bulk run as Markdown: whether every file has one outcome, the rate, memory by tenths of the run. */
export function bulkReport(
  moments: readonly Moment[],
  lines: readonly Line[],
  files: number,
  jobs: string,
): string {
  const once = new Set(lines.map(({ file }) => file)).size === lines.length && lines.length === files;
  const worked = moments.filter(({ reused }) => !reused).length;
  const seconds = moments.at(-1)?.seconds ?? 0;
  const count = (status: string) => lines.filter((line) => line.status === status).length;
  const marks = Array.from({ length: STEPS }, (_, step) =>
    moments.slice(
      Math.floor((moments.length * step) / STEPS),
      Math.floor((moments.length * (step + 1)) / STEPS),
    ),
  );
  const mb = (bytes: number) => String(Math.round(bytes / 2 ** 20));
  const table = markdownTable(
    columnsOf(["files done", "seconds", "memory, median MB", "memory, most MB"]),
    marks.map((part) => {
      const sorted = part.map(({ bytes }) => bytes).sort((a, b) => a - b);
      const last = part.at(-1);
      return [
        String(last?.done ?? 0),
        String(Math.round(last?.seconds ?? 0)),
        mb(sorted[Math.floor(sorted.length / 2)] ?? 0),
        mb(sorted.at(-1) ?? 0),
      ];
    }),
  );
  const reasons = new Map<string, number>();
  for (const { status, reason } of lines) {
    const code =
      status === "failed" ? (reason?.replace(/^duplicate: [^;]*; /u, "").split(":")[0] ?? "?") : undefined;
    if (code !== undefined) reasons.set(code, (reasons.get(code) ?? 0) + 1);
  }
  const told = [...reasons].sort(([, a], [, b]) => b - a).map(([code, n]) => `${code} ${n}`);
  return `${files} files, ${jobs} jobs: ${once ? "exactly one outcome each" : "NOT one outcome each"}; ${count("ok")} ok, ${count("partial")} partial, ${count("failed")} failed (${told.join(", ")}).
${worked} different contents in ${Math.round(seconds)} s: ${(worked / seconds).toFixed(2)} a second.

${table}
`;
}
