import type { CellData, PartsData } from "../contract/agency-data.js";

/** Forms of which more documents have anything go first. */
export function byDocuments(a: PartsData, b: PartsData): number {
  return documentsIn(b) - documentsIn(a);
}

function documentsIn({ parts, gaps }: PartsData): number {
  return gaps.filter((_, index) => parts.some(({ cells }) => isPrinted(cells[index]))).length;
}

const isPrinted = (cell: CellData | undefined): boolean => cell !== undefined && "value" in cell;
