import { hasColumnGap } from "./fixed-width/segments.js";
import type { Line } from "./model.js";
import { isPipeLine } from "./pipe-rows.js";

/** Lines that belong together, and what they seem to be; each dialect decides for itself whether they are. */
export type Region = {
  readonly kind: "prose" | "cells" | "tabs" | "pipes" | "gaps";
  readonly lines: readonly Line[];
};

const MAX_BLANK_LINES = 3;
const MAX_CONTINUATION_LINES = 40;
const MAX_LOOSE_LINES = 4;
const MAX_LOOSE_BLANKS = 12;
const MAX_TAB_CELLS = 256;

/** Cut the lines into regions, in order, every line in exactly one. One pass. */
export function regionsOf(lines: readonly Line[]): Region[] {
  const regions: Region[] = [];
  let prose: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(lines, at);
    if (!found) {
      const line = lines[at];
      if (line) prose.push(line);
      at++;
      continue;
    }
    if (prose.length > 0) regions.push({ kind: "prose", lines: prose });
    prose = [];
    regions.push({ kind: found.kind, lines: lines.slice(at, found.end) });
    at = found.end;
  }
  if (prose.length > 0) regions.push({ kind: "prose", lines: prose });
  return regions;
}

function tableAt(lines: readonly Line[], at: number): { kind: Region["kind"]; end: number } | undefined {
  const text = lines[at]?.text ?? "";
  if (isTabbed(text)) {
    const end = tabbedEnd(lines, at);
    return { kind: tabbedKind(lines, at, end), end };
  }
  if (isPipeLine(text)) {
    let end = at + 1;
    while (end < lines.length && isPipeLine(lines[end]?.text ?? "")) end++;
    return { kind: "pipes", end };
  }
  return hasColumnGap(text) ? { kind: "gaps", end: gapsEnd(lines, at) } : undefined;
}

function isBlank(text: string): boolean {
  return text.trim() === "" && !text.includes("\t");
}

function isTabbed(text: string): boolean {
  if (!text.includes("\t")) return false;
  let cells = 1;
  for (let at = text.indexOf("\t"); at >= 0; at = text.indexOf("\t", at + 1)) cells++;
  return cells <= MAX_TAB_CELLS;
}

/** Tabbed lines, the few empty lines between them, and lines that go on with a cell. */
function tabbedEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  for (;;) {
    let next = end;
    while (next < lines.length && next - end < MAX_BLANK_LINES && isBlank(lines[next]?.text ?? "")) next++;
    if (next === end) next = continuationEnd(lines, start, end);
    if (next >= lines.length || !isTabbed(lines[next]?.text ?? "")) return end;
    end = next + 1;
  }
}

/** Past the lines without tabs between two cells of one row: both neighbours are lines of one cell each. */
function continuationEnd(lines: readonly Line[], start: number, end: number): number {
  const before = lines[end - 1]?.text ?? "";
  if (end <= start || !isCellLine(before) || before.trim() === "") return end;
  let next = end;
  while (next < lines.length && next - end < MAX_CONTINUATION_LINES) {
    const text = lines[next]?.text ?? "";
    if (text.includes("\t") || isBlank(text)) break;
    next++;
  }
  return isCellLine(lines[next]?.text ?? "") ? next : end;
}

function isCellLine(text: string): boolean {
  return text.startsWith("\t") && !text.includes("\t", 1);
}

/** One cell per line where nearly all lines are so and empty lines end the rows. */
function tabbedKind(lines: readonly Line[], start: number, end: number): Region["kind"] {
  let cells = 0;
  let rows = 0;
  let blanks = 0;
  for (const { text } of lines.slice(start, end)) {
    if (isBlank(text)) blanks++;
    else if (isCellLine(text)) cells++;
    else if (text.includes("\t")) rows++;
  }
  if (rows === 0) return "cells";
  return blanks > 0 && cells > 4 * rows ? "cells" : "tabs";
}

/** Lines with wide gaps, with a few empty lines and lines of one piece between them. */
function gapsEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  let loose = 0;
  let blanks = 0;
  for (
    let next = end;
    next < lines.length && loose <= MAX_LOOSE_LINES && blanks <= MAX_LOOSE_BLANKS;
    next++
  ) {
    const text = lines[next]?.text ?? "";
    if (text.includes("\t") || isPipeLine(text)) break;
    if (hasColumnGap(text)) {
      end = next + 1;
      loose = 0;
      blanks = 0;
    } else if (text.trim() === "") blanks++;
    else loose++;
  }
  return end;
}
