import type { Picture } from "../raster.js";

/** A box in points, painted over what is there; black unless a colour is told. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour?: readonly [number, number, number];
};

type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly dpi?: number;
  /** Degrees clockwise that everything is turned by around the middle of the page. */
  readonly skew?: number;
  readonly boxes: readonly Box[];
  /** Light on the paper at a place in points, 0 to 1. */
  readonly light?: (x: number, y: number) => number;
};

/** Samples along each side of a pixel. */
const FINE = 3;

/** Draw boxes on a page, smooth at their edges; inks multiply as they do on paper. */
export function drawnPage({ width, height, dpi = 150, skew = 0, boxes, light }: DrawnPage): Picture {
  const scale = dpi / 72;
  const columns = Math.round(width * scale);
  const rows = Math.round(height * scale);
  const rgba = new Uint8ClampedArray(columns * rows * 4).fill(255);
  const cos = Math.cos((skew * Math.PI) / 180);
  const sin = Math.sin((skew * Math.PI) / 180);
  for (const box of boxes) paint(box);
  if (light) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const share = light(column / scale, row / scale);
        const i = (row * columns + column) * 4;
        for (let k = 0; k < 3; k++) rgba[i + k] = (rgba[i + k] ?? 0) * share;
      }
    }
  }
  return { width: columns, height: rows, rgba, pixelsPerPoint: scale };

  function paint({ x, y, width: across, height: down, colour = [0, 0, 0] }: Box): void {
    const corners = [
      [x, y],
      [x + across, y],
      [x, y + down],
      [x + across, y + down],
    ].map(([u = 0, v = 0]) => {
      const [dx, dy] = [u - width / 2, v - height / 2];
      return [(width / 2 + dx * cos - dy * sin) * scale, (height / 2 + dx * sin + dy * cos) * scale] as const;
    });
    const us = corners.map(([u]) => u);
    const vs = corners.map(([, v]) => v);
    for (let row = Math.max(0, Math.floor(Math.min(...vs))); row < Math.min(rows, Math.max(...vs)); row++) {
      for (let c = Math.max(0, Math.floor(Math.min(...us))); c < Math.min(columns, Math.max(...us)); c++) {
        const share = covered(c, row, x, y, x + across, y + down);
        const i = (row * columns + c) * 4;
        for (let k = 0; k < 3; k++) {
          rgba[i + k] = (rgba[i + k] ?? 0) * (1 - share * (1 - (colour[k] ?? 0) / 255));
        }
      }
    }
  }

  function covered(column: number, row: number, x0: number, y0: number, x1: number, y1: number): number {
    let count = 0;
    for (let k = 0; k < FINE * FINE; k++) {
      const u = (column + ((k % FINE) + 0.5) / FINE) / scale - width / 2;
      const v = (row + (Math.floor(k / FINE) + 0.5) / FINE) / scale - height / 2;
      const x = width / 2 + u * cos + v * sin;
      const y = height / 2 - u * sin + v * cos;
      if (x >= x0 && x < x1 && y >= y0 && y < y1) count++;
    }
    return count / (FINE * FINE);
  }
}

/** The rules of a grid, `thick` points thick. */
export function gridBoxes(xs: readonly number[], ys: readonly number[], thick = 0.8): Box[] {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [
    ...ys.map((y) => ({ x: left, y: y - thick / 2, width: right - left, height: thick })),
    ...xs.map((x) => ({ x: x - thick / 2, y: top, width: thick, height: bottom - top })),
  ];
}

/** A number of zeros and points, its left top corner at (x, y); a zero is 4 by 7 points and 6 wide with its gap. */
export function zeroBoxes(text: string, x: number, y: number): Box[] {
  let left = x;
  return [...text].flatMap((char) => {
    const at = left;
    left += char === "." ? 3 : 6;
    if (char === ".") return [{ x: at, y: y + 6, width: 1, height: 1 }];
    return [
      { x: at, y, width: 1, height: 7 },
      { x: at + 3, y, width: 1, height: 7 },
      { x: at, y, width: 4, height: 1 },
      { x: at, y: y + 6, width: 4, height: 1 },
    ];
  });
}
