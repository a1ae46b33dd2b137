import type { FigureData, Placed } from "../../../src/contract/document-data.js";
import { placeKey } from "../model/place-key.js";

/** Characters that a text has beyond a number before it says more: an operator, a unit, a mark of a list. */
const MORE = 6;

/**
 * Whether the box of a figure is that of a whole paragraph or cell which says more than the number, as words (持平) have it;
 * digits have a box of their own.
 */
export function standsFor(
  texts: readonly (Placed & { readonly text: string })[],
): (figure: FigureData) => boolean {
  const byPlace = new Map(texts.map((text) => [placeKey(text), text.text.trim()]));
  return (figure) => {
    const text = byPlace.get(placeKey(figure));
    return text !== undefined && text.length > figure.text.trim().length + MORE;
  };
}
