import type { BBox } from "@yusuan/schema";
import type { Glyph, PageContent, Rule } from "./content.js";

type Turn = 90 | 180 | 270;

/**
 * Turn a page on which most text stands sideways or upside down, so that it reads from left to right: a
 * landscape table is often drawn turned on a portrait page without the page saying so. Glyphs in any other
 * direction keep their boxes and lose only their own line of writing.
 */
export function uprightContent(content: PageContent): PageContent {
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const glyph of content.glyphs) counts[glyph.direction]++;
  const turned = ([90, 180, 270] as const).find((direction) => counts[direction] > content.glyphs.length / 2);
  return turned ? turn(content, turned) : content;
}

/** Turn the page back by `by` degrees, the direction that its text runs in. */
function turn(content: PageContent, by: Turn): PageContent {
  const { width, height } = content;
  const point = (x: number, y: number): readonly [number, number] => {
    if (by === 90) return [y, width - x];
    if (by === 270) return [height - y, x];
    return [width - x, height - y];
  };
  const box = ([x0, y0, x1, y1]: BBox): BBox => {
    const [ax, ay] = point(x0, y0);
    const [bx, by] = point(x1, y1);
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  const swap = by !== 180;
  return {
    ...content,
    width: swap ? height : width,
    height: swap ? width : height,
    rotation: ((content.rotation + 360 - by) % 360) as PageContent["rotation"],
    glyphs: content.glyphs.map((glyph) => turnGlyph(glyph, by, box(glyph.bbox), content)),
    rules: content.rules.map((rule) => turnRule(rule, box)),
    pictures: content.pictures.map(box),
  };
}

function turnGlyph(glyph: Glyph, by: Turn, bbox: BBox, { width, height }: PageContent): Glyph {
  const direction = ((glyph.direction + 360 - by) % 360) as Glyph["direction"];
  const baseline = by === 90 ? width - glyph.baseline : by === 270 ? glyph.baseline : height - glyph.baseline;
  return { ...glyph, direction, bbox, baseline };
}

function turnRule(rule: Rule, box: (bbox: BBox) => BBox): Rule {
  const horizontal = rule.orientation === "horizontal";
  const [x0, y0, x1, y1] = horizontal
    ? box([rule.from, rule.at, rule.to, rule.at])
    : box([rule.at, rule.from, rule.at, rule.to]);
  return x1 - x0 >= y1 - y0
    ? { ...rule, orientation: "horizontal", at: y0, from: x0, to: x1 }
    : { ...rule, orientation: "vertical", at: x0, from: y0, to: y1 };
}
