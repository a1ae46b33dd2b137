import type { BBox } from "@yusuan/schema";
import type { DraftBlock, DraftTable } from "../draft.js";
import { roundBox } from "../page/geometry.js";
import { moved } from "../scan/sheet/homography.js";
import type { Homography } from "../scan/sheet.js";

/**
 * Blocks that stand on straightened sheets, put where they stand on the pages as they are shown: a box keeps its size
 * and its centre moves. `places` has the map of each page that was straightened.
 */
export function placeOnPages(
  blocks: readonly DraftBlock[],
  places: ReadonlyMap<number, Homography>,
): readonly DraftBlock[] {
  if (places.size === 0) return blocks;
  const placed = <T extends { readonly page: number; readonly bbox: BBox | null }>(item: T): T => {
    const toPage = places.get(item.page);
    return toPage && item.bbox ? { ...item, bbox: boxOnPage(toPage, item.bbox) } : item;
  };
  return blocks.map((block) =>
    block.kind === "table"
      ? { ...block, cells: block.cells.map(placed), ...gridsOnPages(block.grids, places) }
      : placed(block),
  );
}

/** The edges stay where they are straight, with the map to the page. */
function gridsOnPages(
  grids: DraftTable["grids"],
  places: ReadonlyMap<number, Homography>,
): Pick<DraftTable, "grids"> {
  if (!grids) return {};
  return {
    grids: grids.map((grid) => {
      const map = places.get(grid.page);
      const toPage = map && written(map);
      return toPage && !isIdentity(toPage) ? { ...grid, toPage } : grid;
    }),
  };
}

/** Nine places, with a last entry of 1, keep the corners of a page within a hundredth of a point. */
function written(map: Homography): number[] {
  return map.map((entry) => Math.round((entry / map[8]) * 1e9) / 1e9 + 0);
}

function isIdentity(map: readonly number[]): boolean {
  return map.every((entry, i) => entry === (i % 4 === 0 ? 1 : 0));
}

function boxOnPage(toPage: Homography, [x0, y0, x1, y1]: BBox): [number, number, number, number] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [newX, newY] = moved(toPage, [x, y]);
  const [dx, dy] = Number.isFinite(newX + newY) ? [newX - x, newY - y] : [0, 0];
  return roundBox([x0 + dx, y0 + dy, x1 + dx, y1 + dy]);
}
