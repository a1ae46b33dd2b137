import type { GridCell } from "../grid/rows.js";
import { wordsOf } from "./crops.js";
import { isGarbled, withoutSuperscript } from "./garbled.js";

/**
 * A text that a table reader has cut from top to bottom into several cells, each holding its piece of every line
 * (`abc ghi` `def jkl`): the lines read on over the cells. Undefined where the pieces do not fit together: one is
 * garbled, the cells have different numbers of lines (the last line may be shorter), or a character stands on both
 * sides of a cut.
 */
export function rejoined(cells: readonly GridCell[]): string | undefined {
  const columns = cells.map(({ text }) => wordsOf(withoutSuperscript(text)));
  const [lines = 0] = columns.map(({ length }) => length);
  if (cells.length < 2 || lines < 2 || cells.some(({ text }) => isGarbled(text))) return undefined;
  const shorter = columns.map(({ length }) => lines - length);
  const fits = shorter.every((missing, index) => missing <= 1 && missing >= (shorter[index - 1] ?? 0));
  if (!fits) return undefined;
  const pieces = Array.from({ length: lines }, (_, line) => columns.flatMap((words) => words[line] ?? []));
  const doubled = pieces.some((line) =>
    line.some((piece, at) => at > 0 && line[at - 1]?.at(-1) === piece.at(0)),
  );
  return doubled ? undefined : pieces.flat().join("");
}
