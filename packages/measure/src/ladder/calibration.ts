import type { Judged } from "./judge.js";

/** Figures whose reading has a confidence of at least `from` and less than the next bucket's. */
type Bucket = { readonly from: number; readonly figures: number; readonly right: number };

const FROM = [0, 0.5, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999];

/** How often readings of some confidence are right; judged by what was read, before any repair. */
export function calibration(judged: readonly Judged[]): readonly Bucket[] {
  const read = judged.flatMap(({ truth, figure }) =>
    figure ? [{ confidence: figure.confidence, right: (figure.reading ?? figure.value) === truth }] : [],
  );
  return FROM.map((from, index) => {
    const to = FROM[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = read.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, figures: inside.length, right: inside.filter(({ right }) => right).length };
  });
}
