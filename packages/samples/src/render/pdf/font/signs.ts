/** A closed polygon in units of a thousandth of the font's size; outer ones run clockwise, holes the other way. */
type Polygon = readonly (readonly [x: number, y: number])[];

/** The outline of a sign and how far it moves on. */
export type Sign = { readonly advance: number; readonly polygons: readonly Polygon[] };

const FULL = 1024;
const HALF = 600;

/** Clockwise around a circle of 1000, from the right; written out since `Math.cos` may differ between engines. */
const QUARTER = [
  [1000, 0],
  [966, -259],
  [866, -500],
  [707, -707],
  [500, -866],
  [259, -966],
] as const;
const DIRECTIONS: Polygon = [
  ...QUARTER,
  ...QUARTER.map(([x, y]) => [y, -x] as const),
  ...QUARTER.map(([x, y]) => [-x, -y] as const),
  ...QUARTER.map(([x, y]) => [-y, x] as const),
];

/** Signs of performance documents that the font does not have, by character. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  "≥": { advance: HALF, polygons: [chevron(90, 500), bar(70, 100, 500, 150)] },
  "≤": { advance: HALF, polygons: [chevron(500, 90), bar(70, 100, 500, 150)] },
  "①": circled([bar(482, 180, 542, 560)]),
  "②": circled([
    bar(400, 510, 620, 560),
    bar(570, 360, 620, 520),
    bar(400, 340, 620, 390),
    bar(400, 180, 450, 350),
    bar(400, 170, 620, 220),
  ]),
  "③": circled([
    bar(400, 510, 620, 560),
    bar(570, 180, 620, 550),
    bar(430, 340, 580, 390),
    bar(400, 170, 620, 220),
  ]),
};

/** Two strokes that meet at `x1`, halfway up. */
function chevron(x0: number, x1: number): Polygon {
  const points: Polygon = [
    [x0, 620],
    [x1, 425],
    [x1, 375],
    [x0, 180],
    [x0, 240],
    [x1 + (x0 < x1 ? -90 : 90), 400],
    [x0, 560],
  ];
  return x0 < x1 ? points : [...points].reverse();
}

function bar(x0: number, y0: number, x1: number, y1: number): Polygon {
  return [
    [x0, y0],
    [x0, y1],
    [x1, y1],
    [x1, y0],
  ];
}

function circled(digit: readonly Polygon[]): Sign {
  const ring = (radius: number): Polygon =>
    DIRECTIONS.map(([x, y]) => [
      512 + Math.round((x * radius) / 1000),
      365 + Math.round((y * radius) / 1000),
    ]);
  return { advance: FULL, polygons: [ring(430), [...ring(385)].reverse(), ...digit] };
}
