/** Signs that documents set in fonts of symbols, by the font and the code in it. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: "≤",
  165: "∞",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  214: "√",
  229: "∑",
  68: "Δ",
  83: "Σ",
  97: "α",
  98: "β",
  109: "μ",
};
const WINGDINGS: Readonly<Record<number, string>> = {
  108: "●",
  110: "■",
  111: "□",
  112: "□",
  113: "□",
  114: "□",
  117: "◆",
  118: "◆",
  167: "▪",
  168: "□",
  183: "•",
  216: "➢",
  251: "×",
  252: "√",
  253: "☒",
  254: "☑",
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: "×",
  80: "√",
  81: "☒",
  82: "☑",
  83: "☒",
  84: "☒",
  163: "□",
  164: "□",
};
/** Circled digits from 0 to 10. */
const CIRCLED_FROM = [0x80, 0x8b] as const;

/** Codes of symbol fonts lie in this part of the private use area. */
const PRIVATE = /[\uf000-\uf0ff]/gu;

/** The text with the signs of symbol fonts as characters; a sign without a character is left out. */
export function symbolText(text: string, font: string | undefined): string {
  return text.replace(PRIVATE, (char) => sign((char.codePointAt(0) ?? 0) - 0xf000, font));
}

/** The sign of a `w:sym`: its code as it stands, in hexadecimal digits. */
export function symbolSign(code: string | undefined, font: string | undefined): string {
  if (code === undefined || !/^[0-9a-f]{1,6}$/iu.test(code)) return "";
  const point = Number.parseInt(code, 16);
  if (point >= 0xf000 && point <= 0xf0ff) return sign(point - 0xf000, font);
  if (isSymbolFont(font) && point <= 0xff) return sign(point, font);
  return point > 0x1f && point < 0xd800 ? String.fromCodePoint(point) : "";
}

function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(?:symbol|wingdings|webdings)/iu.test(font);
}

function sign(code: number, font = "Symbol"): string {
  if (/^wingdings 2/iu.test(font)) return WINGDINGS_2[code] ?? "";
  if (/^wingdings/iu.test(font)) return WINGDINGS[code] ?? circledDigit(code);
  if (/^webdings/iu.test(font)) return "";
  if (/^symbol/iu.test(font)) return SYMBOL[code] ?? WINGDINGS[code] ?? latin(code);
  return latin(code);
}

function circledDigit(code: number): string {
  for (const first of CIRCLED_FROM) {
    const value = code - first;
    if (value >= 1 && value <= 10) return String.fromCodePoint(0x2460 + value - 1);
  }
  return "";
}

/** Other fonts map Latin text there. */
function latin(code: number): string {
  return code >= 0x20 && code < 0x7f ? String.fromCodePoint(code) : "";
}
