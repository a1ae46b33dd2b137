import type { ReadSymbol } from "../recognizer.js";

/** A character with its box, or another character that it may be; both in the order in which Tesseract writes them. */
const PART =
  /x_bboxes (?<from>-?\d{1,6}) -?\d{1,6} (?<to>-?\d{1,6}) -?\d{1,6}; x_conf (?<sure>-?[\d.e-]{1,20})'>(?<text>[^<]{0,40})<|x_confs (?<choiceSure>-?[\d.e-]{1,20})'>(?<choice>[^<]{0,40})</gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * Characters of one line from Tesseract's hOCR with `hocr_char_boxes=1` and `lstm_choice_mode=2`, from left to right
 * as they are read. `left` is where the picture that was read begins in the line's.
 */
export function hocrSymbols(hocr: string, left = 0): ReadSymbol[] {
  const symbols: (ReadSymbol & { choices: { text: string; confidence: number }[] })[] = [];
  for (const { groups } of hocr.matchAll(PART)) {
    if (groups?.text !== undefined) {
      const text = decoded(groups.text);
      const [from, to] = [left + Number(groups.from), left + Number(groups.to)];
      if (text)
        symbols.push({ text, confidence: share(groups.sure), from, to: Math.max(from, to), choices: [] });
      continue;
    }
    const symbol = symbols.at(-1);
    const text = decoded(groups?.choice ?? "");
    if (symbol && text && text !== symbol.text) {
      symbol.choices.push({ text, confidence: share(groups?.choiceSure) });
    }
  }
  return symbols;
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity).trim();
}

/** Per cent as a share, 0 to 1. */
function share(percent: string | undefined): number {
  const value = Number(percent) / 100;
  return Number.isFinite(value) ? Math.max(0, Math.min(1, value)) : 0;
}
