import type { Source } from "../observations/observation.js";
import type { AgencyMapping } from "./mapping.js";

/** The agency of a document: what a person confirmed for its name, else its name in normal form. */
export function agencyOf({ agencyKey }: Source, confirmed: AgencyMapping): string {
  return confirmed.get(agencyKey) ?? agencyKey;
}
