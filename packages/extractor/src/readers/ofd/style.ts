import { element } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { numberOf, sane } from "./values.js";

/** Millimetres (GB/T 33190, 8.2). */
const USUAL_LINE_WIDTH = 0.353;
/** Draw parameters that refer to one another. */
const MOST_RELATIVES = 8;
/** Colours lighter than this (0 black to 255 white) are not seen on paper. */
const NEARLY_WHITE = 247;

/** How an object is painted. A colour is one of CSS; undefined where nothing is told, null where nothing is seen. */
export type Style = {
  readonly lineWidth: number;
  readonly stroke: string | null | undefined;
  readonly fill: string | null | undefined;
};

export const USUAL_STYLE: Style = { lineWidth: USUAL_LINE_WIDTH, stroke: undefined, fill: undefined };

/** What an object, or the draw parameters that it names, change in a style. */
export function styleOf(
  object: XmlElement,
  usual: Style,
  drawParams: ReadonlyMap<string, XmlElement>,
): Style {
  const chain = [object];
  for (let next = drawParams.get(object.attributes.DrawParam?.trim() ?? ""); next; ) {
    if (chain.length > MOST_RELATIVES) break;
    chain.push(next);
    next = drawParams.get(next.attributes.Relative?.trim() ?? "");
  }
  let style = usual;
  for (const each of chain.reverse()) {
    const stroke = element(each, "StrokeColor");
    const fill = element(each, "FillColor");
    style = {
      lineWidth: numberOf(each.attributes.LineWidth, style.lineWidth),
      stroke: stroke ? colourOf(stroke) : style.stroke,
      fill: fill ? colourOf(fill) : style.fill,
    };
  }
  return style;
}

/** Grey, RGB or CMYK by how many values there are; a pattern or a shading is taken as grey. */
function colourOf({ attributes }: XmlElement): string | null {
  if (attributes.Alpha !== undefined && numberOf(attributes.Alpha, 255) <= 0) return null;
  const values = (attributes.Value ?? "")
    .split(/[\s,]+/u)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("#") ? Number.parseInt(part.slice(1), 16) || 0 : sane(part)));
  const [r, g, b] = rgbOf(values);
  return `rgb(${r},${g},${b})`;
}

function rgbOf(values: readonly number[]): readonly [number, number, number] {
  const [a = 128, b, c, d] = values.map((value) => Math.max(0, Math.min(255, Math.round(value))));
  if (b === undefined || c === undefined) return [a, a, a];
  if (d === undefined) return [a, b, c];
  const mix = (ink: number) => Math.round(((255 - ink) * (255 - d)) / 255);
  return [mix(a), mix(b), mix(c)];
}

/** Whether a colour is seen on white paper; one that is not told is black. */
export function isSeen(colour: string | null | undefined): boolean {
  if (colour === null) return false;
  const parts = /^rgb\((\d+),(\d+),(\d+)\)$/u.exec(colour ?? "");
  return !parts || parts.slice(1).some((part) => Number(part) < NEARLY_WHITE);
}
