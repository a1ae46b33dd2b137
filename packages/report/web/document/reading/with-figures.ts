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
    const at = firstFree(text, figure, taken);
    if (at < 0) others.push(figure);
    else taken.push({ at, end: at + figure.text.length, figure });
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const each of taken.sort((a, b) => a.at - b.at)) {
    if (each.at > end) pieces.push({ text: text.slice(end, each.at) });
    pieces.push({ text: each.figure.text, figure: each.figure });
    end = each.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return [...pieces, ...others.map((figure) => ({ text: figure.text, figure }))];
}

/** Where a figure is printed in a text, in its sentence where it has one, and no other figure stands; -1 for nowhere. */
function firstFree(
  text: string,
  { text: printed, sentence }: FigureData,
  taken: readonly { readonly at: number; readonly end: number }[],
): number {
  if (printed === "") return -1;
  let at = text.indexOf(printed, Math.max(0, sentence === undefined ? 0 : text.indexOf(sentence)));
  while (at >= 0 && taken.some((other) => at < other.end && at + printed.length > other.at)) {
    at = text.indexOf(printed, at + 1);
  }
  return at;
}

/** A text with its figures as buttons. */
export function withFigures(text: string, figures: readonly FigureData[]): readonly Child[] {
  return piecesOf(text, figures).map(({ text: shown, figure }) =>
    figure ? figureButton(figure, shown) : shown,
  );
}
