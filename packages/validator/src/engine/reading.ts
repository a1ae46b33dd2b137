import type { Line } from "@yusuan/schema";
import type { Entry } from "../document/entry.js";
import type { StatementIndex } from "../document/statement-index.js";
import type { Row } from "./draft.js";
import type { Evaluated } from "./identify.js";

/** Readings that are together less sure than this may be what is wrong. */
export const CERTAIN_TOGETHER = 0.95;

/**
 * Whether identities rest on an uncertain reading: figures of a scan that nothing confirms and that are together not
 * sure, a figure that was got back from a damaged source, or a cell of the rows (for sums of several rows, any cell
 * outside the known lines) that could not be read, or a line that another form has. What is wrong then may be the
 * reading.
 */
export function isUncertain(items: readonly Evaluated[], isConfirmed: (entry: Entry) => boolean): boolean {
  if (items.some(isIncomplete)) return true;
  const entries = new Set(items.flatMap(({ terms }) => terms.map(({ entry }) => entry)));
  let sure = 1;
  for (const entry of entries) {
    if (entry.scanned === undefined) {
      if (entry.uncertain) return true;
    } else if (!isConfirmed(entry)) sure *= entry.scanned.confidence;
  }
  return sure < CERTAIN_TOGETHER;
}

/**
 * Whether an identity of a scan rests on rows that may be misread: it sums lines whose levels nothing but their ordinals
 * tell (财政拨款收入 and 1., 2. below it; ordinals lose strokes), or a table of codes holds rows without a code, with one
 * that no list has, or with the code of another row. Where such a sum fails and no figure alone explains it, the rows
 * may be what is wrong.
 */
export function restsOnReadRows({ rows, terms, rule }: Evaluated): boolean {
  if (!("identities" in rule) || !terms.some(({ entry }) => entry.scanned)) return false;
  const lines = new Set(rows.map(({ line }) => line));
  const isLevelled = ({ code, role }: Line) => code === undefined && role !== "total";
  if (lines.size > 1 && [...lines].some(isLevelled)) return true;
  return [...new Set(rows.map(({ index }) => index))].some(hasDoubtfulRows);
}

function hasDoubtfulRows({ statement: { lines }, byCode }: StatementIndex): boolean {
  const items = lines.filter(({ role, figures }) => role !== "total" && Object.keys(figures).length > 0);
  const coded = items.filter(({ code }) => code !== undefined);
  if (2 * coded.length <= items.length) return false;
  const unlisted = coded.some(({ codeStatus }) => codeStatus === "unknown" || codeStatus === "name-differs");
  return unlisted || coded.length < items.length || [...byCode.values()].some((same) => same.length > 1);
}

/** Whether cells or lines that belong to the identity may not have been read at all. */
export function isIncomplete({ rows, incomplete }: Pick<Evaluated, "rows" | "incomplete">): boolean {
  if (incomplete === true) return true;
  const [whole, part] = rows;
  const isSum = part !== undefined && part.line !== whole?.line && part.index === whole?.index;
  if (whole && isSum && whole.index.gaps.has(codeOf(whole) ?? "?")) return true;
  const seen = new Set<string>();
  for (const { index, line } of rows) {
    if (index.unreadRows.has(line.row)) return true;
    if (index.strayUnread && seen.has(index.statement.id)) return true;
    seen.add(index.statement.id);
  }
  return false;
}

function codeOf({ line }: Row): string | undefined {
  return line.role === "total" ? "" : line.code;
}
