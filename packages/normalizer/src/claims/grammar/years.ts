const YEARS = /(?<!\d)((?:19|20)\d{2})(?= ?年)/gu;

/** The last year that words name, titles aside. */
export function yearNamed(words: string): number | undefined {
  const found = [...words.replace(/《[^》]{0,120}》/gu, "").matchAll(YEARS)].at(-1)?.[1];
  return found === undefined ? undefined : Number(found);
}
