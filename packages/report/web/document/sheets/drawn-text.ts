import type { Placed } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";

/** How wide a character is, as a share of its height. */
const WIDE = 1;
const NARROW = 0.55;
const LINE = 1.15;
/** Lines do not end where their box ends. */
const FILLED = 0.92;

/** What was read, set where it stood, for pages without a picture. Sizes are shares of the page's width. */
export function drawnText(
  { bbox, text }: Placed & { readonly text: string },
  width: number,
  height: number,
): HTMLElement | undefined {
  if (!bbox || text.trim() === "") return undefined;
  const [x0, y0, x1, y1] = bbox;
  const node = html("div", { class: "drawn-text", lang: "zh-CN" }, text);
  node.style.left = `${(100 * x0) / width}%`;
  node.style.top = `${(100 * y0) / height}%`;
  node.style.width = `${(100 * (x1 - x0 + 1)) / width}%`;
  const { size, oneLine } = setting(text, x1 - x0, y1 - y0);
  node.style.fontSize = `${((100 * size) / width).toFixed(3)}cqw`;
  node.classList.toggle("one-line", oneLine);
  return node;
}

/** How a text fills its box: in one line, or in as many as fit. */
export function setting(
  text: string,
  width: number,
  height: number,
): { readonly size: number; readonly oneLine: boolean } {
  const ems = [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? WIDE : NARROW), 0);
  const size = Math.min(height / LINE, width / Math.max(ems, NARROW));
  if (height <= 1.6 * size * LINE) return { size, oneLine: true };
  const filling = FILLED * Math.sqrt((width * height) / (Math.max(ems, NARROW) * LINE));
  return { size: Math.max(size, filling), oneLine: filling > height / LINE / 1.6 };
}
