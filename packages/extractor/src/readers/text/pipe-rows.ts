import type { Line, RawCell, RawRow } from "./model.js";

const RULE_CELL = /^:?-+:?$/u;
const BORDER = /^\s*\+[-=+:]+\+\s*$/u;
const MAX_CELLS = 256;

/** A line that may belong to a Markdown pipe table. */
export function isPipeLine(text: string): boolean {
  if (text.includes("|")) return cutAtPipes(text).length > 1;
  return text.includes("+-") && BORDER.test(text.slice(0, 2000));
}

/**
 * Dialect "Markdown": the rows of one pipe table, or `undefined` where the lines are none: there must be a rule
 * under the header, or pipes at both ends of every line, or the same three or more cells in every line.
 */
export function pipeTable(lines: readonly Line[]): RawRow[] | undefined {
  const written = lines.filter(({ text }) => !BORDER.test(text.slice(0, 2000)));
  const rows = written.map(({ number, text }) => pipeCells(text, number));
  if (rows.length < 2 || rows.some((row) => row.length > MAX_CELLS)) return undefined;
  const ruled = rows[1] !== undefined && isRule(rows[1]);
  const boxed = written.every(({ text }) => /^\s*\|/u.test(text) && text.trimEnd().endsWith("|"));
  const even = rows.every((row) => row.length === rows[0]?.length && row.length > 2);
  if (!ruled && !boxed && !even) return undefined;
  return rows.filter((row) => !isRule(row));
}

function isRule(row: RawRow): boolean {
  return row.every(({ text }) => RULE_CELL.test(text));
}

function pipeCells(line: string, number: number): RawCell[] {
  const parts = cutAtPipes(line);
  if (parts.length > 1 && parts[0]?.trim() === "") parts.shift();
  if (parts.length > 1 && parts.at(-1)?.trim() === "") parts.pop();
  return parts.map((part) => ({ text: plain(part), first: number, last: number }));
}

/** Cut at the pipes that no backslash escapes. */
function cutAtPipes(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = line.indexOf("|"); at >= 0; at = line.indexOf("|", at + 1)) {
    if (line[at - 1] === "\\") continue;
    parts.push(line.slice(start, at));
    start = at + 1;
  }
  parts.push(line.slice(start));
  return parts;
}

function plain(cell: string): string {
  const text = cell
    .replaceAll("\\|", "|")
    .replace(/<br ?\/?>/giu, "\n")
    .trim();
  const bold = text.length > 4 && text.startsWith("**") && text.endsWith("**") ? text.slice(2, -2) : text;
  return bold.includes("**") ? text : bold.trim();
}
