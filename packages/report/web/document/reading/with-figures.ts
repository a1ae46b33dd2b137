import type { FigureData } from "../../../src/contract/document-data.js";
import type { Child } from "../../dom/element.js";
import { figureButton } from "./figure-button.js";

/** A piece of a text: plain, or a figure of it. */
type Piece = { readonly text: string; readonly figure?: FigureData };

/**
 * A text cut where its figures are printed in it. A figure whose printed text is not found in it, as of a reading that was
 * settled, stands at its end.
 */
export function piecesOf(text: string, figures: readonly FigureData[]): readonly Piece[] {
  const taken: { readonly at: number; readonly end: number; readonly figure: FigureData }[] = [];
  const others: FigureData[] = [];
  for (const figure of figures) {
    const place = firstFree(text, figure, taken);
    if (place) taken.push({ ...place, figure });
    else others.push(figure);
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const each of taken.sort((a, b) => a.at - b.at)) {
    if (each.at > end) pieces.push({ text: text.slice(end, each.at) });
    pieces.push({ text: text.slice(each.at, each.end), figure: each.figure });
    end = each.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return [...pieces, ...others.map((figure) => ({ text: figure.text, figure }))];
}

/** Where a part of a text begins and ends. */
type Span = { readonly at: number; readonly end: number };

/**
 * Where a figure is printed in a text, in its sentence where it has one, and no other figure stands. It may be printed with
 * blanks within, and is no part of a longer number.
 */
function firstFree(
  text: string,
  { text: printed, sentence }: FigureData,
  taken: readonly Span[],
): Span | undefined {
  const characters = [...printed].filter((character) => /\S/u.test(character));
  if (characters.length === 0) return undefined;
  const start = Math.max(0, sentence === undefined ? 0 : text.indexOf(sentence));
  const before = /\d/u.test(characters[0] ?? "") ? "(?<!\\d[.,]?)" : "";
  const after = /\d/u.test(characters.at(-1) ?? "") ? "(?![.,]?\\d)" : "";
  const pattern = new RegExp(`${before}${characters.map(escaped).join("\\s*")}${after}`, "gu");
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const span = { at: match.index, end: match.index + match[0].length };
    if (!taken.some(({ at, end }) => span.at < end && span.end > at)) return span;
    pattern.lastIndex = match.index + 1;
  }
  return undefined;
}

function escaped(character: string): string {
  return "\\^$.*+?()[]{}|/".includes(character) ? `\\${character}` : character;
}

/** A text with its figures as buttons. */
export function withFigures(text: string, figures: readonly FigureData[]): readonly Child[] {
  return piecesOf(text, figures).map(({ text: shown, figure }) =>
    figure ? figureButton(figure, shown) : shown,
  );
}
