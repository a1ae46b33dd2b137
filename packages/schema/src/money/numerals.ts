const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Full-width ASCII forms (０，．（％) to their plain forms; other characters are left alone. */
export function toHalfWidth(text: string): string {
  let out = "";
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
      out += String.fromCodePoint(code - FULL_WIDTH_SHIFT);
    } else out += code === 0x3000 ? " " : char;
  }
  return out;
}

const TOKEN = /\d+(?:[,.]\d+)*/gu;

/**
 * The number tokens of a text for accounting: maximal digit sequences with inner commas and points, without
 * separators, so `8,466,201.85` gives `8466201.85` and `2025年1-2` gives `2025`, `1`, `2`.
 */
export function numberTokens(text: string): string[] {
  return (toHalfWidth(text).match(TOKEN) ?? []).map((token) => token.replaceAll(",", ""));
}
