import type { ReadSymbol } from "../../ocr/recognizer.js";
import type { PixelBox } from "../lines/boxes.js";
import type { Raster } from "../raster.js";
import { featuresOf } from "./features.js";
import { learnPrototypes, type Prototypes } from "./prototypes.js";
import { pointLikelihood, tailOf } from "./separators.js";
import { columnsOfInk, type Shape, shapesOf, usualWidth } from "./shapes.js";

/** A line that was read as a number: its ink on the sheet and what the recognizer made of it. */
export type NumberLine = {
  readonly box: PixelBox;
  /** Height of a digit, and where digits stand, in pixels of the sheet. */
  readonly letter: number;
  readonly bottom: number;
  readonly symbols: readonly ReadSymbol[];
  /** The drawn cell that it stands in. */
  readonly cell?: string;
};

/** What one shape may be, with likelihoods that add up to 1; `undefined` where the page teaches nothing of it. */
export type ShapeReading = {
  readonly kind: Shape["kind"];
  readonly likelihoods: ReadonlyMap<string, number> | undefined;
  /** Index of the symbol that the recognizer read there, where the two readings have one character for each other. */
  readonly symbol: number | undefined;
};

/** Share of shapes that have lost or gained so much that they tell nothing. */
const DAMAGED = 0.05;

/**
 * Read the numbers of a page a second time, by the shapes that digits have on this page: they are learnt from what
 * the recognizer read, most of which is right, and each shape is held against them without itself. The second
 * reading counts shapes, so that it also sees characters that were dropped or doubled.
 */
export function secondReadings(
  lines: readonly NumberLine[],
  text: Raster,
): readonly (readonly ShapeReading[])[] {
  const inked = lines.map((line) => ({ line, boxes: columnsOfInk(line.box, text) }));
  const usual = usualWidth(inked.map(({ boxes }) => shapesOf(boxes, text)));
  const drawn = inked.map(({ line, boxes }) => {
    const shapes = shapesOf(boxes, text, usual);
    const agree = inStep(shapes, line.symbols);
    return shapes.map((shape, i) => ({
      shape,
      symbol: agree ? i : undefined,
      label: agree ? (line.symbols[i]?.text ?? "") : "",
      features: shape.kind === "digit" ? featuresOf(shape.box, text) : undefined,
      tail: shape.kind === "separator" ? tailOf(shape.box, line.bottom, line.letter) : 0,
    }));
  });
  const all = drawn.flat();
  const prototypes = learnPrototypes(
    all.flatMap(({ label, features }) => (label && features ? [{ label, features }] : [])),
  );
  const point = pointLikelihood(
    all.flatMap(({ shape, label, tail }) => (shape.kind === "separator" && label ? [{ label, tail }] : [])),
  );
  return drawn.map((line) =>
    line.map(({ shape: { kind }, symbol, label, features, tail }): ShapeReading => {
      if (kind === "sign") return { kind, symbol, likelihoods: new Map([["-", 1]]) };
      if (kind === "separator") return { kind, symbol, likelihoods: separatorOf(point(tail)) };
      return { kind, symbol, likelihoods: features && digitOf(prototypes, label, features) };
    }),
  );
}

function separatorOf(point: number): ReadonlyMap<string, number> {
  return new Map([
    [".", point],
    [",", 1 - point],
  ]);
}

function digitOf(
  prototypes: Prototypes | undefined,
  label: string,
  features: Float32Array,
): ReadonlyMap<string, number> | undefined {
  const found = prototypes?.compare({ label, features });
  // A shape that is damaged looks like another digit, however much it does.
  return found && new Map([...found].map(([digit, each]) => [digit, DAMAGED / 10 + (1 - DAMAGED) * each]));
}

/** Whether each shape is what the recognizer read in its place: a digit, a separator or a sign. */
function inStep(shapes: readonly Shape[], symbols: readonly ReadSymbol[]): boolean {
  return (
    shapes.length === symbols.length &&
    shapes.every(({ kind }, i) => {
      const text = symbols[i]?.text ?? "";
      if (kind === "digit") return /^\d$/u.test(text);
      return kind === "separator" ? /^[.,]$/u.test(text) : text === "-";
    })
  );
}
