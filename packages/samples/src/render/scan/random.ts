/** Whole numbers from 0 to 2³² − 1, the same ones for the same seed (mulberry32). */
function randomIntegers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Numbers from 0 up to 1. */
export function randomShares(seed: number): () => number {
  const next = randomIntegers(seed);
  return () => next() / 2 ** 32;
}

const BYTE = 255;
/** Standard deviation of the sum of four bytes. */
const DEVIATION = Math.sqrt((4 * (256 ** 2 - 1)) / 12);

/** Numbers close to the normal distribution with mean 0 and deviation 1: sums of four bytes of one random number. */
export function randomNormals(seed: number): () => number {
  const next = randomIntegers(seed);
  return () => {
    const bits = next();
    const sum = (bits & BYTE) + ((bits >>> 8) & BYTE) + ((bits >>> 16) & BYTE) + (bits >>> 24);
    return (sum - 2 * BYTE) / DEVIATION;
  };
}
