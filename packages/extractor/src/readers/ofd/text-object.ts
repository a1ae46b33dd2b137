import { cleanText } from "../../page/characters.js";
import type { Glyph } from "../../page/content.js";
import { type Matrix, multiply } from "../../page/geometry.js";
import { paintedGlyph } from "../../page/painted-glyph.js";
import { elements, textOf } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { deltasOf } from "./deltas.js";
import { numberOf } from "./values.js";
import { estimatedWidth } from "./widths.js";

/** Millimetres, of text that does not tell its size. */
const USUAL_SIZE = 3.5;
/** Share of its size that a glyph rises above its baseline and hangs below. */
const ASCENT = 0.88;
const DESCENT = 0.12;
/** A step this much wider than a character may still be its width; a wider one spaces characters out. */
const LOOSE = 1.25;
/** A step narrower than this share of a character is none along it: characters are set over or below one another. */
const TIGHT = 0.2;

type Setting = {
  readonly toPage: Matrix;
  readonly size: number;
  readonly scale: number;
  readonly font: string;
  readonly hidden: boolean;
  /** Which way the text goes on where no offsets are told, and how its characters are turned. */
  readonly reading: number;
  readonly turned: number;
};

/**
 * Paint a text object (GB/T 33190, 11.2): its glyphs with their boxes are given to `paint`, until that says no. Text is
 * what the text codes say, whatever glyphs of the font (CGTransform) are shown for it.
 */
export function paintText(
  object: XmlElement,
  toPage: Matrix,
  font: string,
  hidden: boolean,
  paint: (glyph: Glyph) => boolean,
): void {
  const { attributes } = object;
  const setting: Setting = {
    toPage,
    size: Math.abs(numberOf(attributes.Size, 0)) || USUAL_SIZE,
    scale: numberOf(attributes.HScale, 1) || 1,
    font,
    hidden,
    reading: numberOf(attributes.ReadDirection, 0),
    turned: numberOf(attributes.CharDirection, 0),
  };
  let x = 0;
  let y = 0;
  for (const code of elements(object, "TextCode")) {
    // What a code does not tell is where the one before it began.
    x = numberOf(code.attributes.X, x);
    y = numberOf(code.attributes.Y, y);
    const text = unindented(textOf(code));
    if (!paintCode(code, text, x, y, setting, paint)) return;
  }
}

function paintCode(
  { attributes }: XmlElement,
  text: string,
  startX: number,
  startY: number,
  setting: Setting,
  paint: (glyph: Glyph) => boolean,
): boolean {
  const { toPage, size, scale, font, hidden, turned } = setting;
  const characters = [...text];
  const [acrosses, downs] = [
    deltasOf(attributes.DeltaX, text.length),
    deltasOf(attributes.DeltaY, text.length),
  ];
  const told = Math.max(acrosses?.length ?? 0, downs?.length ?? 0);
  // Some programs count UTF-16 units, of which rare characters have two.
  const byUnits = told > characters.length - 1 && told === text.length - 1;
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  let [x, y, at] = [startX, startY, 0];
  for (const character of characters) {
    const count = byUnits ? character.length : 1;
    const natural = size * scale * estimatedWidth(character, font);
    const untold = advanceOf(natural, size, setting.reading);
    const dx = acrosses ? sum(acrosses, at, count, untold[0]) : downs ? 0 : untold[0];
    const dy = downs ? sum(downs, at, count, untold[1]) : acrosses ? 0 : untold[1];
    const step = dx * cos + dy * sin;
    const width = step > TIGHT * natural && step <= LOOSE * natural ? step : natural;
    const local = multiply(toPage, [cos, sin, -sin, cos, x, y]);
    const box = [0, -ASCENT * size, width, DESCENT * size] as const;
    const glyph = paintedGlyph(local, cleanText(character), [...box], 0, size, hidden);
    if (glyph && !paint(glyph)) return false;
    x += dx;
    y += dy;
    at += count;
  }
  return true;
}

/** Offsets from one on; where they end, the text goes on by its widths. */
function sum(deltas: readonly number[], at: number, count: number, untold: number): number {
  if (at >= deltas.length) return untold;
  let total = 0;
  for (let i = at; i < at + count; i++) total += deltas[i] ?? 0;
  return total;
}

function advanceOf(width: number, size: number, reading: number): readonly [number, number] {
  if (reading === 90) return [0, size];
  if (reading === 270) return [0, -size];
  return [reading === 180 ? -width : width, 0];
}

/** White space that stands around text because the XML was indented. */
function unindented(text: string): string {
  return text
    .replace(/^[ \t\r]*\n\s*/u, "")
    .replace(/\n[ \t\r]*$/u, "")
    .replace(/[\r\n\t]/gu, " ");
}
