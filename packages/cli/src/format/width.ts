// Columns of a terminal: East Asian wide and full-width forms take two, combining marks none (UAX #11).
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const AMBIGUOUS_TAKEN_AS_NARROW = 1;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : ZERO.test(char) ? 0 : AMBIGUOUS_TAKEN_AS_NARROW;
  return width;
}

/** The text cut to at most `width` columns, with `…` where something is cut off. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let out = "";
  let used = 1;
  for (const char of text) {
    used += displayWidth(char);
    if (used > width) break;
    out += char;
  }
  return `${out}…`;
}

/** Text from a file or a file's name as one line that cannot steer the terminal. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
