/** Share of the characters that may differ between two readings of one text. */
const SHARE = 0.2;
const LONGEST = 200;

/**
 * Whether two texts read from pictures may be the same text: one character in five is read otherwise, in a text of two or
 * three characters one. Digits must be the same.
 * @param most Characters that may be read otherwise at the most, however long the texts are.
 */
export function readsAlike(a: string, b: string, most = LONGEST): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  if (longer < 2 || longer > LONGEST || a.replace(/\D/gu, "") !== b.replace(/\D/gu, "")) return false;
  const limit = Math.min(most, Math.max(1, Math.floor(SHARE * longer)));
  return Math.abs(a.length - b.length) <= limit && distance([...a], [...b]) <= limit;
}

/** Levenshtein's distance by rows. */
function distance(a: readonly string[], b: readonly string[]): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, char] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const change = (previous[column] ?? 0) + (char === other ? 0 : 1);
      current.push(Math.min((previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, change));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
