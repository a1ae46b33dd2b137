const POINTS_PER_INCH = 72;
/** Longer side of A4. */
const A4 = 841.9;
/** Longer sides of sheets that are scanned: a little less than A6 to a little more than A3. */
const SMALLEST = 400;
const LARGEST = 1250;
/** A resolution of this or more was set by a scanner, not left by a program that knows none; it may mean A2. */
const SET_BY_SCANNER = 120;
const LARGEST_SCANNED = 2400;

/**
 * The size in points of a picture of a sheet of paper. Its density in pixels an inch is taken where a sheet of plausible
 * size comes out; otherwise, as of photos and of programs that write 72 into everything, the sheet is taken as A4.
 */
export function pointsOf(
  width: number,
  height: number,
  density: number | undefined,
): { readonly width: number; readonly height: number } {
  const longer = Math.max(width, height);
  const stated = density && density > 0 ? (longer / density) * POINTS_PER_INCH : 0;
  const largest = density && density >= SET_BY_SCANNER ? LARGEST_SCANNED : LARGEST;
  const points = stated >= SMALLEST && stated <= largest ? stated : A4;
  return { width: (width * points) / longer, height: (height * points) / longer };
}
