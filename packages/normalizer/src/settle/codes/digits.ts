import { compactCode } from "../../text.js";

/** Letters and marks that are read for digits. */
const FOR_DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    O: "0",
    o: "0",
    Q: "0",
    D: "0",
    〇: "0",
    l: "1",
    I: "1",
    i: "1",
    "!": "1",
    Z: "2",
    z: "2",
  }).concat(Object.entries({ S: "5", s: "5", B: "8", b: "6", g: "9", q: "9", A: "4" })),
);
/** Digits that recognition takes for one another. */
const ALIKE: readonly string[] = [
  "14",
  "17",
  "27",
  "38",
  "56",
  "58",
  "06",
  "08",
  "09",
  "68",
  "69",
  "89",
  "35",
  "49",
];
const ALIKE_PAIRS: ReadonlySet<string> = new Set(
  ALIKE.flatMap((pair) => [pair, [...pair].reverse().join("")]),
);

/** What a digit costs that is read for a similar one, and for any other. */
export const SIMILAR_DIGIT = 0.5;
const OTHER_DIGIT = 1;
const LOST_DIGIT = 0.9;

/** The digits of a code cell: letters that look like digits are such, every other mark falls away. */
export function digitsOf(text: string): string {
  return [...compactCode(text)]
    .map((char) => FOR_DIGITS.get(char) ?? char)
    .filter((char) => /\d/u.test(char))
    .join("");
}

/** What it takes to read `digits` for `read`. */
export function digitDistance(read: string, digits: string): number {
  if (read === digits) return 0;
  let previous = Array.from({ length: digits.length + 1 }, (_, index) => index * LOST_DIGIT);
  for (const [row, digit] of [...read].entries()) {
    const current = [(row + 1) * LOST_DIGIT];
    for (const [column, other] of [...digits].entries()) {
      const change = digit === other ? 0 : ALIKE_PAIRS.has(digit + other) ? SIMILAR_DIGIT : OTHER_DIGIT;
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + LOST_DIGIT,
          (current[column] ?? 0) + LOST_DIGIT,
          (previous[column] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
