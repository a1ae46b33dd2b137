import { type Flag, sortedFlags } from "../flags/flags.js";
import type { Selection } from "../observations/selection.js";
import { columnsOf, type Entry, type EntryColumn } from "./columns.js";
import type { By, Group } from "./comparison.js";
import { pairsOf } from "./pairs.js";
import { tablesOf } from "./rows.js";

/** The documents arranged: one group for each agency with its years, or for each year and kind with its agencies. */
export function groupsOf(entries: readonly Entry[], by: By, selection: Selection): readonly Group[] {
  return by === "year" ? yearsByAgency(entries, selection) : agenciesByYear(entries, selection);
}

function yearsByAgency(entries: readonly Entry[], selection: Selection): readonly Group[] {
  return grouped(entries, ({ agency }) => agency).map(([agency, group]) => {
    const columns = [...columnsOf(group, ({ source }) => `${source.year}-${source.kind}`)].sort(
      ({ column: a }, { column: b }) => a.year - b.year || compare(a.kind, b.kind) || compare(a.id, b.id),
    );
    return { agency, ...partsOf(columns, selection, true) };
  });
}

function agenciesByYear(entries: readonly Entry[], selection: Selection): readonly Group[] {
  return grouped(entries, ({ source }) => `${source.year}|${source.kind}`).flatMap(([, group]) => {
    const columns = [...columnsOf(group, ({ agency }) => agency)].sort(({ column: a }, { column: b }) =>
      compare(a.id, b.id),
    );
    const [first] = columns;
    if (!first) return [];
    const { year, kind } = first.column;
    return [{ year, kind, ...partsOf(columns, selection, false) }];
  });
}

function partsOf(columns: readonly EntryColumn[], selection: Selection, arePaired: boolean) {
  return {
    columns: columns.map(({ column }) => column),
    flags: groupFlags(columns),
    tables: tablesOf(columns, arePaired ? pairsOf(columns) : [], selection),
  };
}

/** What is to be said of documents that stand side by side. */
function groupFlags(columns: readonly EntryColumn[]): readonly Flag[] {
  const flags: Flag[] = columns.flatMap(({ column }) => column.flags);
  const scopes = new Set(columns.map(({ column }) => column.scope));
  const known = [...scopes].filter((scope) => scope !== null);
  if (known.length > 1) flags.push("scope-differs");
  const names = new Map<string, Set<string>>();
  for (const { entry } of columns) {
    const of = names.get(entry.agency) ?? new Set();
    names.set(entry.agency, of.add(entry.source.agencyKey));
  }
  if ([...names.values()].some((of) => of.size > 1)) flags.push("agency-names-differ");
  return sortedFlags(flags);
}

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly [string, Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
