import { litBy } from "../model/lit.js";
import type { DocumentModel } from "../model/model.js";
import type { DocumentState } from "../state.js";
import type { Light } from "./sheet.js";

/** What is lit on each page: first what is chosen, then its other terms, then what is pointed at. */
export function lightsOf(
  model: DocumentModel,
  { chosen, pointed, pointedPlace }: DocumentState,
): ReadonlyMap<number, readonly Light[]> {
  const lights = new Map<number, Light[]>();
  const add = (
    place: { readonly page: number; readonly bbox: Light["bbox"] | null } | undefined,
    kind: Light["kind"],
  ) => {
    if (!place?.bbox) return;
    const light = { bbox: place.bbox, kind };
    const others = lights.get(place.page);
    if (others) others.push(light);
    else lights.set(place.page, [light]);
  };
  const { figures, places } = litBy(model, chosen);
  figures.forEach((id, index) => {
    add(model.figures.get(id), index === 0 ? "chosen" : "term");
  });
  for (const place of places) add(place, figures.length === 0 ? "chosen" : "term");
  if (pointed !== undefined) add(model.figures.get(pointed), "pointed");
  if (pointedPlace) add(pointedPlace, "pointed");
  return lights;
}
