import { garbled, sequence } from "./noise.js";

type Rows = readonly (readonly string[])[];

const NAME = "项目名称";

/** First and last row of each crop, its first column, and how much of its first column is cut off. */
const CROPS = [
  { from: 2, to: 9, column: 0 },
  { from: 1, to: 10, column: 1 },
  { from: 3, to: 10, column: 0 },
  { from: 3, to: 10, column: 1 },
  { from: 5, to: 10, column: 0 },
  { from: 8, to: 11, column: 0 },
] as const;

/**
 * The upper part of a form as several crops of it that overlap, each a single row: its cells hold whole columns of
 * the form, read from top to bottom.
 */
export function croppedRows(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return CROPS.map(({ from, to, column }, index) => {
    const next = sequence(97 + index);
    return Array.from({ length: width - column }, (_, at) =>
      rows
        .slice(from, to)
        .flatMap((row) => {
          const text = row[at + column] ?? "";
          if (text === "") return [];
          const filledIn = row[0] === NAME || (text.length > 8 && !/^[\d.]+$/u.test(text));
          return filledIn && text !== NAME ? garbled(text, next) : text;
        })
        .join(" "),
    );
  });
}
