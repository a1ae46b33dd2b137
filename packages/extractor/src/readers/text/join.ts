import type { RawCell } from "./model.js";

const HAN_END = /[\p{Script=Han}、“”（）《》〔〕]$/u;
const HAN_START = /^[\p{Script=Han}、“”（）《》〔〕]/u;
const SENTENCE_END = /[。；;！!？?：:]$/u;

/**
 * Join the pieces of wrapped text: without a gap where either side is Han, so that a wrapped name is whole again;
 * else, and after the end of a sentence, with a line break. Never makes one number of two.
 */
export function joinWrapped(pieces: readonly string[]): string {
  let text = "";
  let before = "";
  for (const piece of pieces) {
    if (piece === "") continue;
    text += `${before === "" ? "" : seam(before, piece)}${piece}`;
    before = piece;
  }
  return text;
}

function seam(first: string, second: string): "" | "\n" {
  if (SENTENCE_END.test(first)) return "\n";
  return HAN_END.test(first) || HAN_START.test(second) ? "" : "\n";
}

/** Two cells that are one, in reading order. */
export function joinCells(first: RawCell, second: RawCell): RawCell {
  return {
    text: joinWrapped([first.text, second.text]),
    first: Math.min(first.first, second.first),
    last: Math.max(first.last, second.last),
  };
}
