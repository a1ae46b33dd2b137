import { type BandToken, bandTokens, type ScoreRange } from "./ranges.js";

/** A grade and the scores that it is said to be given for. */
export type Band = { readonly grade: string; readonly range: ScoreRange };

const LONGEST_GAP = 14;

/**
 * The grades of a text with their ranges, whichever stands first: `90分以上为优`, `优：90-100分`.
 * @param text As {@link spoken} gives it.
 */
export function bandsIn(text: string): readonly Band[] {
  const tokens = bandTokens(text);
  if (!tokens.some(({ kind }) => kind === "grade")) return [];
  const before = pairs(tokens, text, "range");
  const after = pairs(tokens, text, "grade");
  return after.length > before.length ? after : before;
}

function pairs(tokens: readonly BandToken[], text: string, first: BandToken["kind"]): readonly Band[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (!next || token.kind !== first || next.kind === first) return [];
    const gap = text.slice(token.end, next.start);
    if (gap.length > LONGEST_GAP || /[、;；。]/u.test(gap) || (first === "grade" && /[,，]/u.test(gap)))
      return [];
    if (token.kind === "range" && next.kind === "grade") return [{ grade: next.grade, range: token.range }];
    if (token.kind === "grade" && next.kind === "range") return [{ grade: token.grade, range: next.range }];
    return [];
  });
}
