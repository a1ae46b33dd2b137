import type { Audit, Evidence, Finding, Indicator, PlacedText, Project, Quantity } from "@yusuan/schema";

/** A finding about more indicators than these is one about their form. */
const SEVERAL = 4;

/** Ids of the findings about something of the document, by its id: `p3`, `p3.i5`, `e.A11`, `t4`. */
export type FindingsAbout = (id: string) => readonly string[];

/**
 * What each finding is about: what its id, its figures, its evidence and its identities name, and all that these belong
 * to (`p3.i5.score` to `p3.i5` and to `p3`). Evidence that names no figure is what is printed in that place.
 */
export function findingsAbout(
  { findings }: Audit,
  projects: readonly Project[],
  indicators: readonly Indicator[],
): FindingsAbout {
  const places = placesOf(projects, indicators);
  const about = new Map<string, string[]>();
  for (const finding of findings) {
    const subjects = new Set(subjectsOf(finding, places).flatMap(withOwners));
    const single = indicators.filter(({ id }) => subjects.has(id));
    if (single.length > SEVERAL) for (const { id } of single) subjects.delete(id);
    for (const id of subjects) {
      const own = about.get(id);
      if (own) own.push(finding.id);
      else about.set(id, [finding.id]);
    }
  }
  return (id) => about.get(id) ?? [];
}

function subjectsOf(finding: Finding, places: ReadonlyMap<string, string>): readonly string[] {
  const named = [finding.id, ...finding.identities].flatMap((id) => id.split(":").slice(1));
  const shown = finding.evidence.flatMap((each) => each.figure ?? places.get(placeOf(each)) ?? []);
  return [...named, ...finding.figures, ...shown];
}

/** `p3.i5.score` is also about `p3.i5` and `p3`. */
function withOwners(id: string): readonly string[] {
  const parts = id.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

function placesOf(
  projects: readonly Project[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, string> {
  // A level stands for all indicators below it.
  const isOwn = ([field]: readonly [string, unknown]) => field !== "level1" && field !== "level2";
  const own = (part: {
    readonly id: string;
    readonly places: Readonly<Record<string, PlacedText>>;
    readonly numbers: Readonly<Record<string, Quantity>>;
  }) =>
    [...Object.entries(part.places), ...Object.entries(part.numbers)]
      .filter(isOwn)
      .map(([, place]) => [placeOf(place), part.id] as const);
  return new Map([...projects, ...indicators].flatMap(own));
}

function placeOf({ page, bbox, place, text }: Evidence | PlacedText | Quantity): string {
  return JSON.stringify([page, bbox, place ?? null, text]);
}
