import { labelled } from "../sheet/labels.js";
import type { Sheet } from "../sheet.js";
import { around, heightOf, type InkPart, isDash, type PixelBox, weightedQuantile, widthOf } from "./boxes.js";
import type { InkKind } from "./kind.js";
import { type Piece, piecesOf } from "./pieces.js";
import { OUTSIDE, regionsOf } from "./regions.js";
import { rowsOf } from "./rows.js";

/** A line of text as ink. */
export type InkLine = InkKind & {
  readonly box: PixelBox;
  /** From left to right. */
  readonly parts: readonly InkPart[];
  /** Height of a full letter in pixels: of a digit in numbers, of a character in text. */
  readonly letter: number;
  /** A name for the drawn cell that it stands in; absent outside of all. */
  readonly cell?: string;
};

/** Letters are between these heights, in points. */
const LEAST = 3;
const MOST = 40;

/** The lines of text on a sheet. No line reaches over a rule that parts two cells. */
export function findLines(sheet: Sheet): InkLine[] {
  const scale = sheet.pixelsPerPoint;
  const parts = labelled(sheet.ink).parts.filter((part) => !isRest(part, scale));
  const letter = letterHeight(parts, scale);
  const regions = regionsOf(sheet.rules);
  const byRegion = new Map<string, InkPart[]>();
  for (const part of parts) {
    const x = (part.left + part.right) / 2 / scale;
    const y = (part.top + part.bottom) / 2 / scale;
    const region = regions.at(x, y);
    const own = byRegion.get(region);
    if (own) own.push(part);
    else byRegion.set(region, [part]);
  }
  const lines: InkLine[] = [];
  for (const [region, own] of byRegion) {
    for (const row of rowsOf(own, letter)) {
      for (const piece of piecesOf(row, sheet.ink)) {
        const line = lineOf(piece, letter);
        const outside = region === OUTSIDE;
        if (!isDirt(line, letter, outside)) lines.push(outside ? line : { ...line, cell: region });
      }
    }
  }
  return lines;
}

function lineOf(piece: Piece, usual: number): InkLine {
  const { parts, kind } = piece;
  const box = around(parts);
  if (isDash(box, usual)) return { parts, box, kind: "number", sure: true, letter: usual };
  const full = parts.map(heightOf).filter((height) => height >= 0.6 * heightOf(box));
  const digits = full.sort((a, b) => a - b)[full.length >> 1] ?? usual;
  return { ...piece, box, letter: kind === "number" ? digits : Math.max(heightOf(box), 0.7 * usual) };
}

/** Pieces of rules and pictures. */
function isRest(part: InkPart, scale: number): boolean {
  const high = heightOf(part) / scale;
  const wide = widthOf(part) / scale;
  return high > 2 * MOST || (high > MOST && wide < 2) || (wide > MOST && high < 2);
}

/** The height that most ink stands in. */
function letterHeight(parts: readonly InkPart[], scale: number): number {
  const heights = parts
    .map((part) => ({ value: heightOf(part), weight: part.area }))
    .filter(({ value }) => value >= LEAST * scale && value <= MOST * scale);
  return weightedQuantile(heights, 0.5) || 9 * scale;
}

function isDirt({ box, parts }: InkLine, letter: number, outside: boolean): boolean {
  const high = heightOf(box);
  const wide = widthOf(box);
  if (
    Math.max(high, wide) < 0.25 * letter ||
    (wide < 0.35 * letter && high < 0.35 * letter && !isDash(box, letter))
  )
    return true;
  // What is left of a rule.
  if (parts.length === 1 && (high < 0.08 * wide || wide < 0.06 * high)) return true;
  return outside && high < 0.2 * letter;
}
