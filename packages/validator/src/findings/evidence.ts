import type { Evidence } from "@yusuan/schema";
import type { Entry } from "../document/entry.js";

const MOST = 60;

/** Where the figures stand; a long list is cut. */
export function evidenceOf(entries: readonly Entry[]): Evidence[] {
  return entries.slice(0, MOST).map(({ figure }) => ({
    figure: figure.id,
    page: figure.page,
    bbox: figure.bbox,
    ...(figure.place !== undefined && { place: figure.place }),
    text: figure.text,
  }));
}

/** Figures of several identities, each once, the given ones first. */
export function figuresOf(
  identities: readonly { readonly terms: readonly { readonly entry: Entry }[] }[],
  first: readonly Entry[] = [],
): readonly Entry[] {
  return [...new Set([...first, ...identities.flatMap(({ terms }) => terms.map(({ entry }) => entry))])];
}
