import type { Placed } from "../../../src/contract/document-data.js";

/** The same for what stands in the same place. */
export function placeKey({ page, bbox, place }: Placed): string {
  return bbox ? `${page} ${bbox.join(" ")}` : `${page} ${place ?? ""}`;
}
