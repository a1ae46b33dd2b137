import type { Row } from "./draft.js";
import type { Evaluated } from "./identify.js";

/**
 * Whether an identity rests on an uncertain reading: a figure of a scan, or a cell of its rows (for sums of
 * several rows, any cell outside the known lines) that could not be read, or a line that another form has. What is
 * wrong then may be the reading.
 */
export function isUncertain(item: Evaluated): boolean {
  return item.terms.some(({ entry }) => entry.uncertain) || isIncomplete(item);
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
