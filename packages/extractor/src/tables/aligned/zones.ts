import { median } from "../../page/geometry.js";
import type { Line } from "./line.js";

/** Lines further apart than this many usual distances belong to different tables. */
const FAR = 5;
/** A header or a wrapped word stands within this many sizes of type of its neighbour. */
const CLOSE = 2.6;

const TOTAL = /^(?:收入|支出|本年收入|本年支出)?(?:合计|总计)/u;

/** Lines that make one table, by their indexes: `from` up to and with `to`. */
type Zone = { readonly from: number; readonly to: number };

/**
 * Stretches of lines that look like a table: strong lines not far apart with nothing between them that stands
 * outside tables, widened by the header lines above and the wrapped words below.
 */
export function tableZones(lines: readonly Line[]): Zone[] {
  const strong = lines.flatMap((line, index) => (line.strong ? [index] : []));
  const pitches = strong.slice(1).flatMap((index, i) => {
    const before = lines[strong[i] ?? 0];
    const line = lines[index];
    return before && line ? [line.middle - before.middle] : [];
  });
  const pitch = Math.max(median(pitches), 1);
  const zones: Zone[] = [];
  let from = strong[0];
  let last = strong[0];
  const close = () => {
    if (from !== undefined && last !== undefined) zones.push(widen(lines, from, last));
  };
  for (const index of strong.slice(1)) {
    if (last !== undefined && !sameTable(lines, last, index, pitch)) {
      close();
      from = index;
    }
    last = index;
  }
  close();
  return zones.filter((zone) => isTable(lines.slice(zone.from, zone.to + 1)));
}

function sameTable(lines: readonly Line[], a: number, b: number, pitch: number): boolean {
  const first = lines[a];
  const second = lines[b];
  if (!first || !second) return false;
  const between = lines.slice(a + 1, b);
  if (between.some((line) => line.outside)) return false;
  // Blank rows may part a total from its table; without rules nothing is seen of them.
  if (TOTAL.test(second.text.replace(/\s/gu, ""))) return true;
  const steps = [...between, second].map((line, i) => line.middle - (between[i - 1] ?? first).middle);
  return Math.max(...steps) <= FAR * pitch;
}

function widen(lines: readonly Line[], from: number, to: number): Zone {
  let first = from;
  let last = to;
  while (first > 0 && joins(lines[first - 1], lines[first])) first--;
  while (last + 1 < lines.length && wraps(lines[last], lines[last + 1])) last++;
  return { from: first, to: last };
}

function joins(above: Line | undefined, line: Line | undefined): boolean {
  if (!above || !line || above.outside) return false;
  return line.top - above.bottom < CLOSE * line.size && above.size < 1.3 * line.size;
}

function wraps(line: Line | undefined, below: Line | undefined): boolean {
  if (!line || !below || below.outside || below.runs.length > 1) return false;
  return (
    below.top - line.bottom < 0.6 * line.size && below.text.length <= 20 && !/^[-—\s\d]+$/u.test(below.text)
  );
}

/** Two rows of columns at least, and figures or codes in one of them or a header wide enough to be one. */
function isTable(lines: readonly Line[]): boolean {
  const strong = lines.filter((line) => line.strong);
  if (strong.length < 2)
    return strong.some((line) => line.amounts >= 2 && TOTAL.test(line.text.replace(/\s/gu, "")));
  const amounts = strong.filter((line) => line.amounts > 0).length;
  return amounts >= 1 || strong.some((line) => line.runs.length >= 4);
}
