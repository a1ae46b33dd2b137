import { isCjk } from "../page/characters.js";
import type { Run } from "../page/content.js";

/** Runs whose middles differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.5;

/** Runs as lines from top to bottom, each from left to right. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => middle(a) - middle(b));
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middle(run) - middle(first) < SAME_LINE * Math.min(first.size, run.size))
      line.push(run);
    else lines.push([run]);
  }
  for (const line of lines) line.sort((a, b) => a.bbox[0] - b.bbox[0]);
  return lines;
}

function middle({ bbox }: Run): number {
  return (bbox[1] + bbox[3]) / 2;
}

/** The text of one line: a gap between runs is one space. */
export function lineText(line: readonly Run[]): string {
  return line.map((run) => run.text).join(" ");
}

/** The text of a cell: wrapped Chinese and wrapped numbers are closed up, other line ends are kept. */
export function cellText(runs: readonly Run[]): string {
  return linesOf(runs)
    .map(lineText)
    .reduce((text, line) => (text === "" ? line : text + (closesUp(text, line) ? "" : "\n") + line), "");
}

function closesUp(before: string, after: string): boolean {
  const last = before.at(-1) ?? "";
  const first = after[0] ?? "";
  if (isCjk(last) && isCjk(first)) return true;
  // `12,345,` / `678.90` and `12,345.6` / `7` are one number; `100` / `200` is not.
  return (
    (/[\d][,.]$/u.test(before) && /^\d/u.test(after)) ||
    (/\d$/u.test(before) && /^[,.]\d/u.test(after)) ||
    (/(?:^|\D)\d{1,3}(?:,\d{3})+\.\d$/u.test(before) && /^\d$/u.test(after))
  );
}
