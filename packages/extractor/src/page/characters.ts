import { unifiedCharacter } from "./radicals.js";

const CJK = /[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…·]/u;

/** Whether the character is Chinese script or its punctuation, which is set without spaces. */
export function isCjk(char: string): boolean {
  return CJK.test(char);
}

const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

/** The text with unified characters for radicals and compatibility ideographs. */
export function unifyRadicals(text: string): string {
  return text.replace(RADICALS, unifiedCharacter);
}

/**
 * What a glyph's mapped text means: radicals and compatibility ideographs, which some fonts map to, become the
 * unified characters; control and format characters (soft hyphens, joiners) vanish.
 */
export function cleanText(text: string): string {
  return unifyRadicals(text)
    .replace(/\u00a0/gu, " ")
    .replace(CONTROLS, "");
}

/** Whether the text is what a font without a usable mapping leaves: private use or replacement characters. */
export function isUnmapped(text: string): boolean {
  return /[\p{Co}\p{Cn}\ufffd]/u.test(text);
}

/** The text without white space, as it is compared where typesetting spreads words. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
