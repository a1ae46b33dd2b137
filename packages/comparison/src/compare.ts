import { documentsOf, type RunDocument } from "@yusuan/pipeline";
import type { BudgetDocument } from "@yusuan/schema";
import { agencyCandidates, type KnownAgency } from "./agencies/candidates.js";
import type { AgencyMapping } from "./agencies/mapping.js";
import { agencyName } from "./agencies/name.js";
import { agencyOf } from "./agencies/registry.js";
import { checkAcross, type Teller } from "./cross-document/check.js";
import { claimTellings } from "./cross-document/from-claims.js";
import { tableTellings } from "./cross-document/from-tables.js";
import { isLookedUp } from "./cross-document/looked-up.js";
import { checkProjects, type ProjectFigure, projectFigures } from "./cross-document/projects.js";
import { FLAGS, type Flag, sortedFlags } from "./flags/flags.js";
import type { Source } from "./observations/observation.js";
import { observe } from "./observations/observe.js";
import { type Selection, takesObservation, takesSource } from "./observations/selection.js";
import { type LeftOut, sourceOf } from "./observations/source.js";
import type { Entry } from "./table/columns.js";
import { type By, COMPARISON_SCHEMA, type Comparison, type Group } from "./table/comparison.js";
import { entryOf } from "./table/entry.js";
import { groupsOf } from "./table/groups.js";

/**
 * Compare the documents of a run folder. Documents are read one at a time; of each, only the figures that the selection
 * or another document's sentences can speak of are kept.
 * @throws InputError `not-a-run`
 */
export function compareRun(
  folder: string,
  by: By,
  selection: Selection,
  confirmed: AgencyMapping,
): Promise<Comparison> {
  return compareDocuments(documentsOf(folder), by, selection, confirmed);
}

/** The same for documents from anywhere. */
export async function compareDocuments(
  documents: AsyncIterable<RunDocument> | Iterable<RunDocument>,
  by: By,
  selection: Selection,
  confirmed: AgencyMapping,
): Promise<Comparison> {
  const tellers: Teller[] = [];
  const leftOut: LeftOut[] = [];
  const projects: ProjectFigure[] = [];
  const seen = new Set<string>();
  for await (const document of documents) {
    const { line, budget } = document;
    if (line.id !== null && seen.has(line.id)) continue;
    if (line.id !== null) seen.add(line.id);
    if (budget) projects.push(...projectFigures(budget, line.file));
    const source = sourceOf(document);
    if ("reason" in source) leftOut.push(source);
    else if (budget) tellers.push(tellerOf(budget, source, selection, confirmed, tellers.length));
  }
  return comparisonOf({ tellers, projects, leftOut }, by, selection, confirmed);
}

function tellerOf(
  budget: BudgetDocument,
  source: Source,
  selection: Selection,
  confirmed: AgencyMapping,
  order: number,
): Teller {
  const all = observe(budget, () => true);
  const kept = all.filter((figure) => takesObservation(selection, figure) || isLookedUp(figure));
  const entry = entryOf(budget, source, kept, agencyOf(source, confirmed), order);
  const byFigure = new Map(all.map((figure) => [figure.figure, figure]));
  return { entry, tellings: [...claimTellings(budget, source, byFigure), ...tableTellings(kept, source)] };
}

/** What is kept of a run's documents. */
type Collected = {
  readonly tellers: readonly Teller[];
  readonly projects: readonly ProjectFigure[];
  readonly leftOut: readonly LeftOut[];
};

/** The comparison of documents that are read. */
function comparisonOf(
  { tellers, projects, leftOut }: Collected,
  by: By,
  selection: Selection,
  confirmed: AgencyMapping,
): Comparison {
  const known = (key: string): string => confirmed.get(key) ?? key;
  const asked = new Set(selection.agencies.map((name) => agencyOfName(name, confirmed)));
  const isAsked = ({ agency }: Entry): boolean => asked.size === 0 || asked.has(agency);
  const wanted = tellers.map(({ entry }) => entry).filter(isAsked);
  const entries = wanted.filter(({ source }) => takesSource(selection, source));
  const groups = groupsOf(entries, by, selection);
  const used = groups.reduce((sum, { columns }) => sum + columns.length, 0);
  return {
    schema: COMPARISON_SCHEMA,
    by,
    selection,
    documents: { used, unused: entries.length - used, leftOut },
    agencies: agenciesOf(entries, confirmed),
    candidates: candidatesOf(tellers, confirmed),
    groups,
    crossDocument: checkAcross(
      tellers.filter(({ entry }) => isAsked(entry)),
      checkProjects(
        projects.filter(({ agencyKey }) => asked.size === 0 || asked.has(known(agencyKey))),
        known,
      ),
    ),
    flags: flagsOf(groups),
  };
}

function agencyOfName(name: string, confirmed: AgencyMapping): string {
  const { key } = agencyName(name);
  return confirmed.get(key) ?? ([...confirmed.values()].includes(name) ? name : key);
}

function agenciesOf(entries: readonly Entry[], confirmed: AgencyMapping): Comparison["agencies"] {
  const names = new Map<string, Set<string>>();
  for (const { agency, source } of entries) {
    const known = names.get(agency) ?? new Set();
    names.set(agency, known.add(source.agencyName));
  }
  const isConfirmed = new Set(confirmed.values());
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([agency, of]) => ({
      agency,
      names: [...of].sort(),
      isConfirmed: isConfirmed.has(agency),
    }));
}

/** Candidates among all names of the run, whatever part of it is compared. */
function candidatesOf(tellers: readonly Teller[], confirmed: AgencyMapping): Comparison["candidates"] {
  const known = new Map<string, { region: string | null; published: Set<string> }>();
  for (const { entry } of tellers) {
    const { region, year, kind, scope } = entry.source;
    const agency = known.get(entry.agency) ?? { region, published: new Set<string>() };
    agency.published.add(`${year} ${kind} ${scope ?? "unknown scope"}`);
    known.set(entry.agency, agency);
  }
  const agencies = [...known].map(
    ([key, { region, published }]): KnownAgency => ({ key, region, published }),
  );
  return agencyCandidates(agencies, new Set(confirmed.values()));
}

function flagsOf(groups: readonly Group[]): Comparison["flags"] {
  const flags: readonly Flag[] = groups.flatMap((group) => [
    ...group.flags,
    ...group.tables.flatMap(({ rows }) => rows.flatMap((row) => row.flags)),
  ]);
  return sortedFlags(flags).map((code) => ({ code, message: FLAGS[code] }));
}
