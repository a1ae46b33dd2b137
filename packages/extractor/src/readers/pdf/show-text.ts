import type { BBox } from "@yusuan/schema";
import { cleanText } from "../../page/characters.js";
import type { Glyph } from "../../page/content.js";
import { type Matrix, multiply } from "../../page/geometry.js";
import { paintedGlyph } from "../../page/painted-glyph.js";
import type { State } from "./text-state.js";

type PdfGlyph = {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode?: number;
  readonly vmetric?: readonly number[] | null;
};

/**
 * Paint the glyphs of one text-showing operator: appended to `out` with their boxes in page space, and the text
 * position is moved on. Arithmetic as in pdf.js' canvas (`showText`) and PDF 32000-1, 9.4.4.
 */
export function showText(state: State, items: readonly unknown[], out: Glyph[]): void {
  const direction = state.fontSize < 0 ? -1 : 1;
  const size = Math.abs(state.fontSize);
  if (size === 0) return;
  const { font } = state;
  const scale = state.horizontalScale * direction;
  const unit = size * font.unit;
  const toPage = multiply(state.ctm, state.textMatrix);
  let along = 0;
  for (const item of items) {
    if (typeof item === "number") {
      along += ((font.vertical ? 1 : -1) * item * size) / 1000;
      continue;
    }
    const glyph = asGlyph(item);
    if (!glyph) continue;
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const text = meaningOf(glyph);
    if (font.vertical) {
      const advance = glyph.vmetric ? -(glyph.vmetric[0] ?? -1000) : 1000;
      const top = state.y - along + state.rise;
      const half = size / 2;
      const bottom = top - advance * unit;
      push(out, state, toPage, text, [state.x - half, bottom, state.x + half, top], bottom, size);
      // Upwards is positive: spacing brings glyphs that follow one another downwards closer together.
      along += advance * unit - spacing * direction;
    } else {
      const width = glyph.width * unit;
      const x0 = state.x + along * scale;
      const x1 = state.x + (along + width) * scale;
      const y = state.y + state.rise;
      push(
        out,
        state,
        toPage,
        text,
        [x0, y + font.descent * size * direction, x1, y + font.ascent * size * direction],
        y,
        size,
      );
      along += width + spacing * direction;
    }
  }
  if (font.vertical) state.y -= along;
  else state.x += along * scale;
}

function push(
  out: Glyph[],
  state: State,
  toPage: Matrix,
  text: string,
  box: BBox,
  baseline: number,
  size: number,
): void {
  const glyph = paintedGlyph(toPage, text, box, baseline, size, state.hidden);
  if (glyph) out.push(glyph);
}

/** Scripts of Chinese documents that a glyph may name by its own code: those of the Chinese character sets. */
const FAMILIAR =
  /^[\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * The text of a glyph. A control code, or the glyph's own code read as a letter of a foreign script, is what pdf.js gives
 * for a font that maps its codes to no characters: it has no meaning; it is kept and told.
 */
function meaningOf({ unicode, originalCharCode }: PdfGlyph): string {
  const text = cleanText(unicode);
  if (text === "" && /^\p{Cc}+$/u.test(unicode) && unicode.trim() !== "") return "\ufffd";
  const ownCode = originalCharCode !== undefined && unicode === String.fromCharCode(originalCharCode);
  return ownCode && !FAMILIAR.test(text) ? "\ufffd" : text;
}

function asGlyph(item: unknown): PdfGlyph | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { unicode, width } = item as Partial<PdfGlyph>;
  return typeof unicode === "string" && typeof width === "number" ? (item as PdfGlyph) : undefined;
}
