import type { Bitmap } from "../raster.js";

/** Ink that hangs together, corners included; right and bottom are the first pixels outside. */
export type Part = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
};

/** Runs of ink in the order of rows; `part` tells which part each belongs to. */
export type Labelled = {
  readonly parts: readonly Part[];
  readonly rowStart: Int32Array;
  readonly from: Int32Array;
  /** First pixel after the run. */
  readonly to: Int32Array;
  readonly part: Int32Array;
};

/** Find the parts of a bitmap (whatever is not 0 is ink) by its runs, in time that grows with their number. */
export function labelled({ width, height, ink }: Bitmap): Labelled {
  const rowStart = new Int32Array(height + 1);
  let count = 0;
  for (let y = 0, i = 0; y < height; y++) {
    let before = 0;
    for (let x = 0; x < width; x++, i++) {
      const now = ink[i] ?? 0;
      if (now > 0 && before === 0) count++;
      before = now;
    }
  }
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const parent = new Int32Array(count);
  const find = (run: number): number => {
    let root = run;
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) {
      parent[root] = parent[up] ?? up;
      root = up;
    }
    return root;
  };
  let run = 0;
  for (let y = 0; y < height; y++) {
    rowStart[y] = run;
    let above = y === 0 ? 0 : (rowStart[y - 1] ?? 0);
    const aboveEnd = rowStart[y] ?? 0;
    for (let x = 0, i = y * width; x < width; x++) {
      if (ink[i + x] === 0) continue;
      const start = x;
      while (x < width && ink[i + x] !== 0) x++;
      from[run] = start;
      to[run] = x;
      parent[run] = run;
      while (above < aboveEnd && (to[above] ?? 0) < start) above++;
      for (let k = above; k < aboveEnd && (from[k] ?? 0) <= x; k++) {
        const a = find(k);
        const b = find(run);
        if (a < b) parent[b] = a;
        else parent[a] = b;
      }
      run++;
    }
  }
  rowStart[height] = run;
  return { ...partsOf(rowStart, from, to, find), rowStart, from, to };
}

function partsOf(
  rowStart: Int32Array,
  from: Int32Array,
  to: Int32Array,
  find: (run: number) => number,
): { readonly parts: Part[]; readonly part: Int32Array } {
  const part = new Int32Array(from.length).fill(-1);
  const parts: Part[] = [];
  for (let y = 0; y + 1 < rowStart.length; y++) {
    for (let run = rowStart[y] ?? 0; run < (rowStart[y + 1] ?? 0); run++) {
      const root = find(run);
      const left = from[run] ?? 0;
      const right = to[run] ?? 0;
      const known = parts[part[root] ?? -1];
      if (known) {
        if (left < known.left) known.left = left;
        if (right > known.right) known.right = right;
        known.bottom = y + 1;
        known.area += right - left;
      } else {
        part[root] = parts.length;
        parts.push({ left, top: y, right, bottom: y + 1, area: right - left });
      }
      part[run] = part[root] ?? -1;
    }
  }
  return { parts, part };
}
