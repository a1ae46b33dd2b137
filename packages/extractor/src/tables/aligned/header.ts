import type { BBox } from "@yusuan/schema";
import type { Run } from "../../page/content.js";
import { unionOf } from "../../page/geometry.js";
import type { Line } from "./line.js";

/** Lines of one header word follow each other within this share of their size. */
const WRAPPED = 0.57;

/** A header word, which may be set on several lines, and the header row that it starts in. */
export type HeaderWord = { readonly runs: readonly Run[]; readonly box: BBox; readonly row: number };

/** Columns that one header word stands over. */
type Span = { readonly word: HeaderWord; readonly column: number; readonly columnSpan: number };

/** The words of a header; pieces set closely under one another are one word. Rows are numbered without gaps. */
export function headerWords(lines: readonly Line[]): HeaderWord[] {
  const words: { runs: Run[]; box: BBox; line: number }[] = [];
  lines.forEach((line, index) => {
    for (const run of line.runs) {
      const above = words.find((word) => word.line < index && continues(word.box, run));
      if (above) {
        above.runs.push(run);
        above.box = unionOf([above.box, run.bbox]) ?? above.box;
      } else words.push({ runs: [run], box: run.bbox, line: index });
    }
  });
  const used = [...new Set(words.map((word) => word.line))].sort((a, b) => a - b);
  return words.map(({ runs, box, line }) => ({ runs, box, row: used.indexOf(line) }));
}

function continues(above: BBox, run: Run): boolean {
  const [x0, y0, x1] = run.bbox;
  const shared = Math.min(above[2], x1) - Math.max(above[0], x0);
  const gap = y0 - above[3];
  return (
    shared > 0.5 * Math.min(above[2] - above[0], x1 - x0) && gap > -0.5 * run.size && gap < WRAPPED * run.size
  );
}

/** Words that no other word stands under: they name one column each. */
export function leafWords(words: readonly HeaderWord[]): HeaderWord[] {
  return words
    .filter(
      (word) => !words.some((other) => isBelow(other.box, word.box) && sharedWidth(word.box, other.box) > 0),
    )
    .sort((a, b) => centre(a.box) - centre(b.box));
}

/**
 * Over which columns each header word stands. A word with others below it is a group: it is centred over its columns,
 * so it takes the widest stretch of columns that has it in the middle.
 */
export function headerSpans(words: readonly HeaderWord[], xs: readonly number[]): Span[] {
  const columns = xs.length - 1;
  const home = (word: HeaderWord) =>
    Math.max(
      0,
      Math.min(
        columns - 1,
        xs.findLastIndex((edge) => edge <= centre(word.box)),
      ),
    );
  const spans = words.map((word): Span => {
    const named = new Set(words.filter((other) => isBelow(other.box, word.box)).map(home));
    const peers = words.filter((other) => other !== word && other.row === word.row).map(home);
    const own = home(word);
    const low = Math.max(-1, ...peers.filter((column) => column < own)) + 1;
    const high = Math.min(columns, ...peers.filter((column) => column > own)) - 1;
    let best: readonly [number, number] = [own, own];
    for (let a = low; a <= own; a++) {
      for (let b = own; b <= high; b++) {
        let leaves = true;
        for (let column = a; column <= b; column++) leaves &&= named.has(column);
        const left = xs[a] ?? 0;
        const right = xs[b + 1] ?? 0;
        const off = Math.abs((left + right) / 2 - centre(word.box));
        if (leaves && off < (0.6 * (right - left)) / (b - a + 1) && b - a > best[1] - best[0]) best = [a, b];
      }
    }
    return { word, column: best[0], columnSpan: best[1] - best[0] + 1 };
  });
  return partNeighbours(spans, xs, home);
}

/** Where two words of one row claim the same columns, part them where both stand nearest to their middles. */
function partNeighbours(
  spans: readonly Span[],
  xs: readonly number[],
  home: (word: HeaderWord) => number,
): Span[] {
  const parted = [...spans];
  const offCentre = (word: HeaderWord, from: number, to: number) =>
    Math.abs(((xs[from] ?? 0) + (xs[to + 1] ?? 0)) / 2 - centre(word.box));
  const order = [...spans.keys()].sort(
    (a, b) =>
      (spans[a]?.word.row ?? 0) - (spans[b]?.word.row ?? 0) ||
      (spans[a]?.column ?? 0) - (spans[b]?.column ?? 0),
  );
  for (const [i, index] of order.entries()) {
    const left = parted[index];
    const next = order[i + 1];
    const right = next === undefined ? undefined : parted[next];
    if (!left || !right || next === undefined || left.word.row !== right.word.row) continue;
    const end = right.column + right.columnSpan - 1;
    if (left.column + left.columnSpan <= right.column) continue;
    const cost = (cut: number) =>
      offCentre(left.word, left.column, cut) + offCentre(right.word, cut + 1, end);
    let best = home(left.word);
    for (let cut = best; cut < home(right.word); cut++) if (cost(cut) < cost(best)) best = cut;
    parted[index] = { ...left, columnSpan: Math.max(1, best - left.column + 1) };
    parted[next] = { ...right, column: best + 1, columnSpan: Math.max(1, end - best) };
  }
  return parted;
}

export function isBelow(lower: BBox, upper: BBox): boolean {
  return lower[1] >= upper[3] - 0.3 * (upper[3] - upper[1]);
}

export function sharedWidth(a: BBox, b: BBox): number {
  return Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
}

export function centre(box: BBox): number {
  return (box[0] + box[2]) / 2;
}
