import type { Glyph, Rule } from "../../page/content.js";

type Size = { readonly width: number; readonly height: number };

/** How far beyond the page, in points, the border of a table may still stand. */
const EDGE = 5;

/** Whether the middle of a glyph stands on the page. */
export function isOnPage({ bbox: [x0, y0, x1, y1] }: Glyph, { width, height }: Size): boolean {
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The part of a rule that is seen on the page or at its very edge, if any: what was cropped away draws no cells. */
export function onPagePart(rule: Rule, { width, height }: Size): Rule[] {
  const horizontal = rule.orientation === "horizontal";
  const [along, across] = horizontal ? [width, height] : [height, width];
  const from = Math.max(rule.from, -EDGE);
  const to = Math.min(rule.to, along + EDGE);
  return rule.at >= -EDGE && rule.at <= across + EDGE && from < to ? [{ ...rule, from, to }] : [];
}
