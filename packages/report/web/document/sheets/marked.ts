import type { FigureData } from "../../../src/contract/document-data.js";
import { placeKey } from "../model/place-key.js";

const WORST_FIRST = ["contradicted", "repaired", "unproven", "proven"];

/** The figures that get a box on the page: of those that share a place, as the numbers of a paragraph do, the worst. */
export function markedOn(figures: readonly FigureData[]): readonly FigureData[] {
  const marked = new Map<string, FigureData>();
  for (const figure of figures) {
    const key = placeKey(figure);
    const other = marked.get(key);
    if (!other || rank(figure) < rank(other)) marked.set(key, figure);
  }
  return [...marked.values()];
}

/** A figure of a table stands before what a sentence says in its cell. */
function rank({ status, sentence }: FigureData): number {
  return WORST_FIRST.indexOf(status) + (sentence === undefined ? 0 : 0.5);
}
