import type { BBox, Table } from "@yusuan/schema";
import type { Run } from "../page/content.js";
import { unionOf } from "../page/geometry.js";
import { type Reading, readingOf } from "../page/reading.js";
import { cellText } from "./cell-text.js";
import { type Grid, gridBox, regionBox } from "./grid.js";

/** A cell on one page; `box` is its drawn place, `runs` its text. */
export type PageCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly page: number;
  readonly box: BBox;
  /** Only where it was read from a picture. */
  readonly reading?: Reading;
};

/** A table on one page, with the edges of its columns and rows in points. */
export type PageTable = {
  readonly page: number;
  /** How the grid was found. */
  readonly method: NonNullable<Table["grid"]>;
  readonly box: BBox;
  readonly xs: readonly number[];
  /** Edges of the rows in points, one more than there are rows; empty where they cannot be told. */
  readonly ys: readonly number[];
  readonly rows: number;
  readonly cells: readonly PageCell[];
};

/** The table of a grid whose cells hold these runs. */
export function pageTable(
  page: number,
  method: PageTable["method"],
  grid: Grid,
  byRegion: ReadonlyMap<number, readonly Run[]>,
): PageTable {
  const cells = grid.regions.map((region, index): PageCell => {
    const runs = byRegion.get(index) ?? [];
    const text = cellText(runs);
    // A figure is found by where it is printed; an empty cell by where it is drawn.
    const box = unionOf(runs.map((run) => run.bbox)) ?? regionBox(grid, region);
    return { ...region, text, page, box, ...scannedReading(runs) };
  });
  return { page, method, box: gridBox(grid), xs: grid.xs, ys: grid.ys, rows: grid.ys.length - 1, cells };
}

/** The reading of a cell's text where some of it was read from a picture. */
export function scannedReading(runs: readonly Run[]): Pick<PageCell, "reading"> {
  const scanned = runs.some(({ glyphs }) => glyphs.some((glyph) => glyph.scanned));
  return scanned ? { reading: readingOf(runs) } : {};
}
