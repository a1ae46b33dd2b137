/** Characters that a cell of a workbook holds at most. */
const LONGEST = 32_767;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without what XML cannot hold, cut off where it is longer than a cell can be. */
export function cellText(text: string): string {
  const legal = text.replace(ILLEGAL, "").replace(/\r\n?/gu, "\n");
  return legal.length > LONGEST ? `${legal.slice(0, LONGEST - 1).replace(/\p{Surrogate}/gu, "")}…` : legal;
}

/** Whether a spreadsheet that is asked to enter the text would take it for a formula. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/u.test(text);
}

/** Width in half-width characters: Chinese characters and their punctuation count two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) >= 0x2e80 || /[“”‘’…—·]/u.test(char) ? 2 : 1;
  return width;
}
