import type { RunDocument } from "@yusuan/pipeline";
import type { AgencyMapping } from "./agencies/mapping.js";
import { agencyOf } from "./agencies/registry.js";
import { observe } from "./observations/observe.js";
import { type Selection, takesObservation, takesSource } from "./observations/selection.js";
import { sourceOf } from "./observations/source.js";
import type { Entry } from "./table/columns.js";
import type { Group } from "./table/comparison.js";
import { entryOf } from "./table/entry.js";
import { groupsOf } from "./table/groups.js";

/** The years of agencies, taken from documents one after another. */
type AgencyYears = {
  /** Take a document; the agency by which it is grouped, or undefined where it stands in no comparison. */
  readonly add: (document: RunDocument) => string | undefined;
  /** What a comparison by years gives of the documents taken: a group for each agency, in the order of their names. */
  readonly groups: () => readonly Group[];
};

/**
 * The groups of a comparison for those who read a run anyway: of each document only the figures that the selection takes
 * are kept, and documents are not held against each other's sentences. Content that comes again counts once.
 */
export function agencyYears(selection: Selection, confirmed: AgencyMapping): AgencyYears {
  const entries: Entry[] = [];
  const agencies = new Map<string, string | undefined>();
  const taken = (document: RunDocument): string | undefined => {
    const source = sourceOf(document);
    if (!document.budget || "reason" in source || !takesSource(selection, source)) return undefined;
    const kept = observe(document.budget, (figure) => takesObservation(selection, figure));
    const agency = agencyOf(source, confirmed);
    entries.push(entryOf(document.budget, source, kept, agency, entries.length));
    return agency;
  };
  return {
    add: (document) => {
      const { id } = document.line;
      if (id === null) return undefined;
      if (!agencies.has(id)) agencies.set(id, taken(document));
      return agencies.get(id);
    },
    groups: () => groupsOf(entries, "year", selection),
  };
}
