import { type AgencyMapping, agencyYears } from "@yusuan/comparison";
import type { RunDocument } from "@yusuan/pipeline";
import type { AgencyData } from "../contract/agency-data.js";
import { agencyData } from "./agency-data.js";
import { agencyPage } from "./agency-page.js";
import { CLASS_FORMS } from "./classes.js";
import { COMPOSITION_FORMS } from "./composition.js";
import { type Flow, flowOf } from "./flow.js";

/** The agencies of a run, from documents taken one after another. */
type Agencies = {
  /** Take a document; the page of its agency, or undefined where it stands in no comparison. */
  readonly add: (document: RunDocument) => string | undefined;
  /** The pages, in the order of the agencies' names; `pageOf` leads from a document's id to its page. */
  readonly pages: (
    pageOf: (document: string) => string | null,
  ) => Iterable<{ readonly page: string; readonly data: AgencyData }>;
};

/**
 * The agencies of a run. Of each document the lines of the forms that charts are of are kept, and its summary.
 * @param confirmed names that a person said to be one agency's
 */
export function collectAgencies(confirmed: AgencyMapping): Agencies {
  const years = agencyYears(
    {
      topics: [...new Set<string>([...CLASS_FORMS, ...COMPOSITION_FORMS])],
      measures: ["all"],
      kinds: [],
      years: [],
      agencies: [],
      level: "class",
      onlyProven: false,
    },
    confirmed,
  );
  const flows = new Map<string, Flow>();
  return {
    add: (document) => {
      const agency = years.add(document);
      if (agency === undefined) return undefined;
      const flow = document.budget && flowOf(document.budget);
      if (document.budget && flow) flows.set(document.budget.document.id, flow);
      return agencyPage(agency);
    },
    *pages(pageOf) {
      for (const group of years.groups()) {
        const { agency } = group;
        if (agency === undefined) continue;
        const data = agencyData(agency, group, { pageOf, flowOf: (id) => flows.get(id) });
        yield { page: agencyPage(agency), data };
      }
    },
  };
}
