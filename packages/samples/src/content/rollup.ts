/** A printed row of a coded table: its code and the lines that it sums up (itself, for the last level). */
type Row<Line> = { readonly code: string; readonly lines: readonly Line[] };

/**
 * The rows of a coded table in printing order: each 类 before its 款, each 款 before its 项.
 * `lengths` are the lengths of the codes, one for each level (`[3, 5, 7]` for functions, `[3, 5]` for economics).
 */
export function rollUp<Line extends { readonly code: string }>(
  lines: readonly Line[],
  lengths: readonly number[],
): readonly Row<Line>[] {
  const codes = new Set(lines.flatMap((line) => lengths.map((length) => line.code.slice(0, length))));
  // Sorting by text puts a shorter code right before the longer ones that it begins.
  return [...codes]
    .sort()
    .map((code) => ({ code, lines: lines.filter((line) => line.code.startsWith(code)) }));
}

/** The parts of a code in the columns 类, 款, 项: `20103` gives `["201", "03", ""]`. */
export function codeParts(code: string, columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, index) =>
    index === 0 ? code.slice(0, 3) : code.slice(2 * index + 1, 2 * index + 3),
  );
}
