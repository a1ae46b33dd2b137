import type { Placed } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";

/** How wide a character is, as a share of its height. */
const WIDE = 1;
const NARROW = 0.55;
const LINE = 1.15;

/** What was read, set where it stood, for pages without a picture. Sizes are shares of the page's width. */
export function drawnText(
  { bbox, text }: Placed & { readonly text: string },
  width: number,
  height: number,
): HTMLElement | undefined {
  if (!bbox || text.trim() === "") return undefined;
  const [x0, y0, x1, y1] = bbox;
  const node = html("div", { class: "drawn-text" }, text);
  node.style.left = `${(100 * x0) / width}%`;
  node.style.top = `${(100 * y0) / height}%`;
  node.style.width = `${(100 * (x1 - x0 + 1)) / width}%`;
  node.style.fontSize = `${((100 * fontSize(text, x1 - x0, y1 - y0)) / width).toFixed(3)}cqw`;
  return node;
}

/** The size at which a text fills its box. */
export function fontSize(text: string, width: number, height: number): number {
  const ems = [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? WIDE : NARROW), 0);
  const oneLine = Math.min(height / LINE, width / Math.max(ems, NARROW));
  const filling = Math.sqrt((width * height) / (Math.max(ems, NARROW) * LINE));
  return height > 1.6 * oneLine * LINE ? Math.max(oneLine, 0.92 * filling) : oneLine;
}
