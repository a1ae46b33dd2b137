import type { Run } from "../page/content.js";
import type { Grid } from "./grid.js";

export function refineGrid(grid: Grid, _byRegion: ReadonlyMap<number, readonly Run[]>): Grid {
  return grid;
}
