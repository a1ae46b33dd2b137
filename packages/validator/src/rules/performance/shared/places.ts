import type { Indicator, PlacedText, Project, Quantity } from "@yusuan/schema";
import type { EvidencePlace } from "../../rule.js";

type Placed = Pick<PlacedText | Quantity, "page" | "bbox" | "place" | "text">;

/** Evidence from a text or a number. */
export function evidenceAt({ page, bbox, place, text }: Placed): EvidencePlace {
  return { page, bbox, ...(place !== undefined && { place }), text };
}

/** Where a field of the form stands, as far as it is known: its name otherwise, or just its first page. */
export function placeOfField(project: Project, field: string): EvidencePlace {
  const placed = project.places[field] ?? project.places.name;
  if (placed) return evidenceAt(placed);
  return { page: project.pages[0] ?? 1, bbox: null, text: project.title ?? project.name ?? "" };
}

/** Where a cell of an indicator stands; its name, where the cell is not known. */
export function placeOfIndicator(indicator: Indicator, field = "level3"): EvidencePlace {
  const { numbers, places, page } = indicator;
  const placed = places[field] ?? numbers[field] ?? places.level3 ?? Object.values(places)[0];
  return placed ? evidenceAt(placed) : { page, bbox: null, text: indicatorName(indicator) };
}

/** What an indicator is called; its level where the name is not legible. */
export function indicatorName({ level3, level2, level1, id }: Indicator): string {
  return level3 ?? level2 ?? level1 ?? id;
}

const MOST_NAMED = 8;

/** A list for people, cut after some items. */
export function listed(items: readonly string[]): { readonly en: string; readonly zh: string } {
  const named = items.slice(0, MOST_NAMED);
  const rest = items.length - named.length;
  return {
    en: `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
    zh: `${named.join("、")}${rest > 0 ? `等${items.length}项` : ""}`,
  };
}
