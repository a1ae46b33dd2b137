const SAMPLE_CHARS = 200_000;

/** The 3,755 everyday characters of GB 2312 level 1, which make up nearly all of any Chinese text. */
const everyday = everydayCharacters();

function everydayCharacters(): ReadonlySet<number> {
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    const last = lead === 0xd7 ? 0xf9 : 0xfe;
    for (let trail = 0xa1; trail <= last; trail++) bytes.push(lead, trail);
  }
  const text = new TextDecoder("gb18030").decode(Uint8Array.from(bytes));
  return new Set(Array.from(text, (char) => char.charCodeAt(0)));
}

/**
 * Share, 0 to 1, of the characters that one expects in a Chinese or plain document: printable ASCII, line ends,
 * everyday Han characters and CJK punctuation. A wrong encoding turns everyday characters into rare ones.
 */
export function plausibility(text: string): number {
  const length = Math.min(text.length, SAMPLE_CHARS);
  if (length === 0) return 1;
  let expected = 0;
  for (let i = 0; i < length; i++) if (isExpected(text.charCodeAt(i))) expected++;
  return expected / length;
}

function isExpected(code: number): boolean {
  if (code < 0x80) return code >= 0x20 ? code !== 0x7f : code >= 0x09 && code <= 0x0d;
  if (code >= 0x4e00 && code <= 0x9fff) return everyday.has(code);
  return (
    (code >= 0x3000 && code <= 0x303f) || // CJK punctuation
    (code >= 0xff01 && code <= 0xffe5) || // full-width forms
    (code >= 0x2010 && code <= 0x2026) || // dashes, quotes, ellipsis
    (code >= 0x2160 && code <= 0x2179) || // roman numerals
    (code >= 0x2264 && code <= 0x2265) || // ≤ ≥
    (code >= 0x2460 && code <= 0x249b) || // circled numbers
    (code >= 0x25a0 && code <= 0x25cf) || // shapes used as marks
    (code >= 0xa0 && code <= 0xff)
  );
}

/** Share of control bytes that no text contains; about 0.1 in compressed or random data. */
export function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return bytes.length === 0 ? 0 : controls / bytes.length;
}
