import type { Picture, Raster } from "../raster.js";
import { labelled } from "./labels.js";

/** Points: the side of the squares that are looked at for colour. */
const SQUARE = 3;
/** Points: smallest and largest side of a seal; what is larger or smaller is coloured print. */
const SMALLEST = 36;
const LARGEST = 300;
/** How far the strongest channel rises above the others where a pixel is coloured. */
const COLOURED = 40;
const TINTED = 22;
/** Share of coloured pixels that makes a square coloured. */
const SHARE = 0.06;
/** Pixels looked at for squares. */
const SAMPLES = 500_000;

/**
 * Paint seals white in `raster`, the grey of `picture` by blocks, and leave the black text under them. Seals are
 * told by their colour, red or blue, and by their size. Colour is blurred in photographs that were compressed, light
 * is not: so the colour tells where the seal is, and the darkness what is text under it.
 */
export function bleachSeals(picture: Picture, block: number, raster: Raster): void {
  for (const channel of [0, 2] as const) {
    for (const area of sealAreas(picture, channel)) bleach(picture, channel, block, raster, area);
  }
}

/** Pixels of the picture: from (left, top) to before (right, bottom). */
type Area = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly luma: number;
};

function sealAreas({ width, height, rgba, pixelsPerPoint }: Picture, channel: 0 | 2): Area[] {
  const other = 2 - channel;
  const side = Math.max(1, Math.round(SQUARE * Math.min(50, Math.max(0.5, pixelsPerPoint))));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const step = Math.min(side, Math.max(1, Math.floor(Math.sqrt((width * height) / SAMPLES))));
  const counts = new Int32Array(columns * rows);
  let coloured = 0;
  for (let y = 0; y < height; y += step) {
    const row = Math.floor(y / side) * columns;
    for (let x = 0, j = y * width * 4; x < width; x += step, j += 4 * step) {
      const strong = rgba[j + channel] ?? 0;
      if (strong - (rgba[j + other] ?? 0) < COLOURED || strong - (rgba[j + 1] ?? 0) < COLOURED) continue;
      const square = row + Math.floor(x / side);
      counts[square] = (counts[square] ?? 0) + 1;
      coloured++;
    }
  }
  if (coloured === 0) return [];
  const enough = Math.max(1, SHARE * (side / step) ** 2);
  const ink = counts.map((count) => (count >= enough ? 1 : 0));
  const squares = { width: columns, height: rows, ink: Uint8Array.from(ink) };
  const areas: Area[] = [];
  for (const { left, top, right, bottom } of labelled(squares).parts) {
    const across = ((right - left) * side) / pixelsPerPoint;
    const down = ((bottom - top) * side) / pixelsPerPoint;
    if (Math.min(across, down) < SMALLEST || Math.max(across, down) > LARGEST) continue;
    const area = {
      left: Math.max(0, (left - 1) * side),
      top: Math.max(0, (top - 1) * side),
      right: Math.min(width, (right + 1) * side),
      bottom: Math.min(height, (bottom + 1) * side),
    };
    areas.push({ ...area, luma: colourLuma(area) });
  }
  return areas;

  /** The middle lightness of the coloured pixels. */
  function colourLuma({ left, top, right, bottom }: Omit<Area, "luma">): number {
    const lumas = new Int32Array(256);
    let total = 0;
    for (let y = top; y < bottom; y += step) {
      for (let x = left; x < right; x += step) {
        const j = (y * width + x) * 4;
        const strong = rgba[j + channel] ?? 0;
        if (strong - (rgba[j + other] ?? 0) < COLOURED || strong - (rgba[j + 1] ?? 0) < COLOURED) continue;
        const luma = (77 * (rgba[j] ?? 0) + 150 * (rgba[j + 1] ?? 0) + 29 * (rgba[j + 2] ?? 0)) >> 8;
        lumas[luma] = (lumas[luma] ?? 0) + 1;
        total++;
      }
    }
    let sum = 0;
    for (let luma = 0; luma < 256; luma++) {
      sum += lumas[luma] ?? 0;
      if (sum * 2 >= total) return luma;
    }
    return 128;
  }
}

/** Darker than this share of the seal's own lightness is text, lighter than the other is seal. */
const TEXT = 0.3;
const SEAL = 0.75;

function bleach(
  picture: Picture,
  channel: 0 | 2,
  block: number,
  { width, height, grey }: Raster,
  area: Area,
): void {
  const left = Math.floor(area.left / block);
  const top = Math.floor(area.top / block);
  const across = Math.min(width, Math.ceil(area.right / block)) - left;
  const down = Math.min(height, Math.ceil(area.bottom / block)) - top;
  if (across <= 0 || down <= 0) return;
  const tinted = new Uint8Array(across * down);
  const middle = block >> 1;
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const j = (((top + y) * block + middle) * picture.width + (left + x) * block + middle) * 4;
      const strong = picture.rgba[j + channel] ?? 0;
      const others = Math.max(picture.rgba[j + 1] ?? 0, picture.rgba[j + 2 - channel] ?? 0);
      if (strong - others >= TINTED) tinted[y * across + x] = 1;
    }
  }
  const reach = Math.max(1, Math.round(2 / block));
  const low = TEXT * area.luma;
  const slope = 255 / ((SEAL - TEXT) * Math.max(1, area.luma));
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      if (!near(x, y)) continue;
      const i = (top + y) * width + left + x;
      grey[i] = Math.max(0, Math.min(255, ((grey[i] ?? 0) - low) * slope));
    }
  }

  function near(x: number, y: number): boolean {
    for (let v = Math.max(0, y - reach); v <= y + reach && v < down; v++) {
      for (let u = Math.max(0, x - reach); u <= x + reach && u < across; u++) {
        if (tinted[v * across + u] === 1) return true;
      }
    }
    return false;
  }
}
