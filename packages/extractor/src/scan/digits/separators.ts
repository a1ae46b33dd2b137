import { heightOf, type PixelBox } from "../lines/boxes.js";

/** A separator of the page and what the recognizer took it for. */
type SeparatorSample = { readonly label: string; readonly tail: number };

/** How far a separator reaches, as a share of a digit's height: a comma hangs below the line and is higher. */
export function tailOf(box: PixelBox, line: number, letter: number): number {
  return (heightOf(box) + Math.max(0, box.bottom - line)) / Math.max(1, letter);
}

/** How likely a separator with this tail is a point, 0 to 1, by those that were read on the page. */
export function pointLikelihood(samples: readonly SeparatorSample[]): (tail: number) => number {
  const of = (label: string) => samples.filter((sample) => sample.label === label).map(({ tail }) => tail);
  const [points, commas] = [of("."), of(",")];
  if (points.length < 3 || commas.length < 3) return () => 0.5;
  const [point, comma] = [middle(points), middle(commas)];
  if (comma - point < 0.05) return () => 0.5;
  return (tail) => 1 / (1 + Math.exp((8 * (tail - (point + comma) / 2)) / (comma - point)));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
