import type { TableData } from "../../../src/contract/document-data.js";
import { svg } from "../../dom/element.js";
import { cornersOf } from "../model/cell-corners.js";
import { overBlanks } from "../model/over-blanks.js";
import { boxOn } from "./boxes.js";

/** The cells of a table on one page: between the edges of its grid, or else around their texts. */
export function cellShapes({ cells, grids }: TableData, page: number): readonly SVGElement[] {
  const here = cells.filter((cell) => cell.page === page);
  const grid = grids.find((each) => each.page === page);
  if (!grid) return here.flatMap(({ bbox }) => (bbox ? [boxOn(bbox, 1.5, {})] : []));
  return overBlanks(here, grid).flatMap((cell): readonly SVGElement[] => {
    const corners = cornersOf(cell, grid);
    return corners ? [svg("polygon", { points: corners.map((point) => point.join(",")).join(" ") })] : [];
  });
}
