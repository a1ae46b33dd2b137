import type { Raster } from "../raster.js";

/** Points: side of the squares that are looked at. */
const SQUARE = 1.5;
/** A square that is darker than this on average lies in a shadow, not on a line or a letter. */
const DARK = 110;
/** Points that a shadow's thin tip is long at least. */
const TIP = 12;
/** Points: the shadow's soft rim. */
const RIM = 3;

/**
 * Whiten in place what is dark from the edge of the picture inwards: the lid of the scanner beside a page that lay
 * askew, the shadow along a spine. Lines of a table that was cut off by the edge are thin and stay.
 */
export function whitenScanEdges(raster: Raster, pixelsPerPoint: number): void {
  whitenShadows(raster, pixelsPerPoint);
  whitenTips(raster, pixelsPerPoint);
}

function whitenShadows({ width, height, grey }: Raster, pixelsPerPoint: number): void {
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

/** The tips of shadows: dark along the very edge for a while, but too thin to fill squares. */
function whitenTips({ width, height, grey }: Raster, pixelsPerPoint: number): void {
  const longest = TIP * pixelsPerPoint;
  const deep = Math.ceil(2 * SQUARE * pixelsPerPoint);
  edge(0, 1, width, width, height);
  edge((height - 1) * width, 1, -width, width, height);
  edge(0, width, 1, height, width);
  edge(width - 1, width, -1, height, width);

  function edge(start: number, along: number, inwards: number, length: number, depth: number): void {
    let from = 0;
    for (let k = 0; k <= length; k++) {
      if (k < length && (grey[start + k * along] ?? 255) < 255 - DARK) continue;
      if (k - from >= longest) {
        for (let j = from; j < k; j++) {
          for (let d = 0, i = start + j * along; d < Math.min(deep, depth); d++, i += inwards) grey[i] = 255;
        }
      }
      from = k + 1;
    }
  }
}

/** Dark squares that hang together with dark squares on the edge. */
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
