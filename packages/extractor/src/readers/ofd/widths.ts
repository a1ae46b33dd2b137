/** Latin letters by their width in common proportional fonts, in em. */
const NARROW = /^[ijl.,:;'`|![\]()/\\ftI ]$/u;
const WIDE = /^[mwMW@%]$/u;
const CAPITAL = /^[A-Z&#]$/u;
/** Fonts whose Latin characters are proportional; the Chinese ones set them half as wide as a Chinese one. */
const PROPORTIONAL = /times|arial|calibri|cambria|helvetica|tahoma|verdana|georgia|liberation|dejavu|roman/iu;
/** From here on characters are Chinese, or signs that Chinese fonts set as wide. */
const FIRST_WIDE = 0x2010;
const HALF_WIDTH = /^[\uff61-\uffdc\uffe8-\uffee]$/u;

/** How wide a character is set, in em, as far as the name of its font tells. */
export function estimatedWidth(character: string, font: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_WIDE) return HALF_WIDTH.test(character) ? 0.5 : 1;
  if (!PROPORTIONAL.test(font)) return 0.5;
  if (NARROW.test(character)) return 0.29;
  if (WIDE.test(character)) return 0.85;
  return CAPITAL.test(character) ? 0.68 : 0.5;
}
