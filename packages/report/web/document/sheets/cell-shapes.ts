import type { TableData } from "../../../src/contract/document-data.js";
import { svg } from "../../dom/element.js";
import { cornersOf } from "../model/cell-corners.js";
import { boxOn } from "./boxes.js";

/** The cells of a table on one page: between the edges of its grid, or else around their texts. */
export function cellShapes({ cells, grids, pages }: TableData, page: number): readonly SVGElement[] {
  if (!pages.includes(page)) return [];
  return cells
    .filter((cell) => cell.page === page)
    .flatMap((cell): readonly SVGElement[] => {
      const corners = cornersOf(cell, grids);
      if (corners) return [svg("polygon", { points: corners.map((point) => point.join(",")).join(" ") })];
      return cell.bbox ? [boxOn(cell.bbox, 1.5, {})] : [];
    });
}
