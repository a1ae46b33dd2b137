import type { FigureData } from "../../../src/contract/document-data.js";
import type { Child } from "../../dom/element.js";
import { figureButton } from "./figure-button.js";

/** A piece of a cell's text: plain, or a figure of it. */
export type Piece = { readonly text: string; readonly figure?: FigureData };

/**
 * A cell's text cut where its figures are printed in it. A figure whose printed text is not found in it, as of a
 * reading that was settled, stands at its end.
 */
export function piecesOf(text: string, figures: readonly FigureData[]): readonly Piece[] {
  const found = figures
    .map((figure) => ({ figure, at: text.indexOf(figure.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.figure.text.length - a.figure.text.length);
  const pieces: Piece[] = [];
  const placed = new Set<FigureData>();
  let end = 0;
  for (const { figure, at } of found) {
    if (at < end) continue;
    if (at > end) pieces.push({ text: text.slice(end, at) });
    pieces.push({ text: figure.text, figure });
    placed.add(figure);
    end = at + figure.text.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  const others = figures.filter((figure) => !placed.has(figure) && figure.sentence === undefined);
  return [...pieces, ...others.map((figure) => ({ text: figure.text, figure }))];
}

/** A cell's text with its figures as buttons. */
export function cellContent(text: string, figures: readonly FigureData[]): readonly Child[] {
  return piecesOf(text, figures).map(({ text: shown, figure }) =>
    figure ? figureButton(figure, shown) : shown,
  );
}
