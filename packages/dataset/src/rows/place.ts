import type { BBox, FigureStatus } from "@yusuan/schema";

type Placed = { readonly page: number; readonly bbox: BBox | null; readonly place?: string | undefined };

/** The columns that say where something is printed. */
export function placeOf({ page, bbox, place }: Placed) {
  const [x0, y0, x1, y1] = bbox ?? [null, null, null, null];
  return { page, bbox_x0: x0, bbox_y0: y0, bbox_x1: x1, bbox_y1: y1, place: place ?? null };
}

/** The columns that say what the audit says of a number. */
export function standingOf(status: FigureStatus) {
  return { status, proven: status === "proven" };
}

/** First and last of the pages that something stands on. */
export function pageRange(pages: readonly number[]) {
  return { first_page: Math.min(...pages), last_page: Math.max(...pages) };
}
