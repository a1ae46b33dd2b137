import type { Raster } from "../raster.js";

/** Points: side of the squares that are looked at. */
const SQUARE = 1.5;
/** A square that is darker than this on average lies in a shadow, not on a line or a letter. */
const DARK = 110;
/** Points: the shadow's soft rim. */
const RIM = 3;

/**
 * Whiten in place what is dark from the edge of the picture inwards: the lid of the scanner beside a page that lay
 * askew, the shadow along a spine. Lines of a table that was cut off by the edge are thin and stay.
 */
export function whitenScanEdges({ width, height, grey }: Raster, pixelsPerPoint: number): void {
  const side = Math.max(3, Math.round(SQUARE * pixelsPerPoint));
  const columns = Math.floor(width / side);
  const rows = Math.floor(height / side);
  if (columns < 8 || rows < 8) return;
  const dark = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let c = 0; c < columns; c++) {
      let sum = 0;
      for (let dy = 0; dy < side; dy++) {
        const i = (row * side + dy) * width + c * side;
        for (let dx = 0; dx < side; dx++) sum += grey[i + dx] ?? 255;
      }
      if (sum < DARK * side * side) dark[row * columns + c] = 1;
    }
  }
  const shadow = floodedFromEdge(dark, columns, rows);
  if (shadow.length === 0) return;
  const rim = Math.ceil((RIM * pixelsPerPoint) / side);
  for (const square of shadow) {
    const c = square % columns;
    const row = (square - c) / columns;
    const left = Math.max(0, c - rim) * side;
    const right = c + rim >= columns - 1 ? width : (c + rim + 1) * side;
    const bottom = row + rim >= rows - 1 ? height : (row + rim + 1) * side;
    for (let y = Math.max(0, row - rim) * side; y < bottom; y++)
      grey.fill(255, y * width + left, y * width + right);
  }
}

/** Dark squares that hang together with at least `WIDE` dark squares side by side on the edge. */
function floodedFromEdge(dark: Uint8Array, columns: number, rows: number): number[] {
  const stack: number[] = [];
  const seen = new Uint8Array(dark.length);
  const seed = (i: number): void => {
    if (dark[i] !== 1 || seen[i] === 1) return;
    seen[i] = 1;
    stack.push(i);
  };
  for (let c = 0; c < columns; c++) {
    seed(c);
    seed((rows - 1) * columns + c);
  }
  for (let row = 0; row < rows; row++) {
    seed(row * columns);
    seed(row * columns + columns - 1);
  }
  const found: number[] = [];
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    found.push(i);
    const c = i % columns;
    if (c > 0) seed(i - 1);
    if (c + 1 < columns) seed(i + 1);
    if (i >= columns) seed(i - columns);
    if (i + columns < dark.length) seed(i + columns);
  }
  // Everything is dark: there is no edge to tell from the page.
  return found.length * 2 > dark.length ? [] : found;
}
