import type { Lit, LitPlace } from "../model/lit.js";
import { placeKey } from "../model/place-key.js";

/** Finds what stands for a figure or a place in the reading. */
type Marks = {
  readonly figure: (id: string) => HTMLElement | undefined;
  /** Elements of what is lit, the first one first. */
  readonly lit: (lit: Lit) => readonly HTMLElement[];
};

export function marksOf(pane: HTMLElement): Marks {
  const figures = byAttribute(pane, "data-figure");
  const places = byAttribute(pane, "data-place");
  // Where only a line is known, several cells stand in it.
  const at = (place: LitPlace) => {
    const there = places.get(placeKey(place)) ?? [];
    return there.find(({ textContent }) => packed(textContent).includes(packed(place.text))) ?? there[0];
  };
  const figure = (id: string) => figures.get(id)?.[0];
  return {
    figure,
    lit: (lit) => [...lit.figures.map(figure), ...lit.places.map(at)].filter((node) => node !== undefined),
  };
}

function packed(text: string): string {
  return text.replace(/\s+/gu, "");
}

function byAttribute(pane: HTMLElement, name: string): ReadonlyMap<string, readonly HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>();
  for (const node of pane.querySelectorAll<HTMLElement>(`[${name}]`)) {
    const key = node.getAttribute(name) ?? "";
    const others = found.get(key);
    if (others) others.push(node);
    else found.set(key, [node]);
  }
  return found;
}
