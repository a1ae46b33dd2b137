const INVISIBLE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const TYPOGRAPHY: ReadonlyMap<string, string> = new Map([
  [",", "、"],
  [";", "、"],
  ["〔", "("],
  ["〕", ")"],
  ["[", "("],
  ["]", ")"],
  ["“", '"'],
  ["”", '"'],
  ["‘", '"'],
  ["’", '"'],
  ["'", '"'],
]);

/**
 * A name in the form in which names are compared: half-width brackets and digits, no spaces, one mark for the
 * comma and 、, one for all quotes, radicals of PDF fonts (⽤) as ordinary characters, 其它 as 其他.
 */
export function normalizeName(name: string): string {
  // Once more after the spaces are gone: marks that stood behind one now combine.
  const plain = name.normalize("NFKC").replace(INVISIBLE, "").normalize("NFKC").replaceAll("其它", "其他");
  return [...plain].map((char) => TYPOGRAPHY.get(char) ?? char).join("");
}

/** The name without a final 支出, which class names gained in 2014 and others lose in copying. */
export function withoutSuffix(name: string): string {
  return name.length > 2 && name.endsWith("支出") ? name.slice(0, -2) : name;
}

/**
 * Whether `a` becomes `b` by at most `limit` insertions, deletions or substitutions of a character.
 * Levenshtein's distance by rows; names whose lengths differ by more than `limit` are not looked at.
 */
export function withinDistance(a: string, b: string, limit: number): boolean {
  const left = [...a];
  const right = [...b];
  if (Math.abs(left.length - right.length) > limit) return false;
  let previous = right.map((_, index) => index + 1);
  for (const [row, char] of left.entries()) {
    let diagonal = row;
    let beside = row + 1;
    previous = right.map((other, column) => {
      const above = previous[column] ?? 0;
      beside = Math.min(above + 1, beside + 1, diagonal + (char === other ? 0 : 1));
      diagonal = above;
      return beside;
    });
    if (Math.min(row + 1, ...previous) > limit) return false;
  }
  return (previous.at(-1) ?? left.length) <= limit;
}
