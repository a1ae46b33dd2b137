import type { Message } from "@yusuan/schema";
import { sourceFlags } from "../flags/figure-flags.js";
import type { Observation, Source } from "../observations/observation.js";
import { observationId } from "../observations/observe.js";
import type { Column, Unused } from "./comparison.js";

/** A document with its agency and the figures that are compared. */
export type Entry = {
  readonly source: Source;
  /** The agency that it is, after what a person confirmed. */
  readonly agency: string;
  /** Its place in the run. */
  readonly order: number;
  /** Topics of the forms that it has, and topic and measure of their columns. */
  readonly topics: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly observations: ReadonlyMap<string, Observation>;
};

export type EntryColumn = { readonly column: Column; readonly entry: Entry };

/** One column for each agency, year, kind and scope; of several documents for the same, the one that `preferred` takes. */
export function columnsOf(entries: readonly Entry[], idOf: (entry: Entry) => string): readonly EntryColumn[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = duplicateKey(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const ids = new Map<string, number>();
  for (const [entry] of groups.values()) {
    if (entry) ids.set(idOf(entry), (ids.get(idOf(entry)) ?? 0) + 1);
  }
  return [...groups.values()].flatMap((group) => {
    const [used, ...others] = [...group].sort(preferred);
    if (!used) return [];
    const id = idOf(used);
    const isShared = (ids.get(id) ?? 0) > 1;
    return [columnOf(used, others, isShared ? `${id}-${used.source.scope ?? "unknown-scope"}` : id)];
  });
}

/** The same for documents that are versions of one. */
function duplicateKey({ agency, source: { year, kind, scope } }: Entry): string {
  return [agency, year, kind, scope ?? ""].join("|");
}

/**
 * Which of two documents for the same is used: one that was read whole, then one whose source is not damaged, then the
 * one with fewer contradicted figures, then with more proven ones, then the one that stands first in the run.
 */
export function preferred(a: Entry, b: Entry): number {
  return (
    Number(a.source.isPartial) - Number(b.source.isPartial) ||
    Number(a.source.isDamaged) - Number(b.source.isDamaged) ||
    a.source.contradicted - b.source.contradicted ||
    b.source.proven - a.source.proven ||
    a.order - b.order
  );
}

function columnOf(entry: Entry, others: readonly Entry[], id: string): EntryColumn {
  const { source, agency } = entry;
  const column: Column = {
    id,
    agency,
    agencyName: source.agencyName,
    year: source.year,
    kind: source.kind,
    scope: source.scope,
    document: source.id,
    file: source.file,
    flags: sourceFlags(source, others.length > 0),
    unused: others.map((other) => unusedOf(entry, other)),
  };
  return { column, entry };
}

function unusedOf(used: Entry, other: Entry): Unused {
  const { id, file } = other.source;
  let different = 0;
  let shared = 0;
  for (const observation of other.observations.values()) {
    const same = used.observations.get(observationId(observation));
    if (!same) continue;
    shared += 1;
    if (same.fen !== observation.fen) different += 1;
  }
  const onlyInOne = used.observations.size + other.observations.size - 2 * shared;
  return { document: id, file, different, onlyInOne, because: reason(used.source, other.source) };
}

function reason(used: Source, other: Source): Message {
  if (used.isPartial !== other.isPartial) return { en: "it was read whole", zh: "该文件读取完整" };
  if (used.isDamaged !== other.isDamaged) return { en: "its source is not damaged", zh: "该文件未受损" };
  if (used.contradicted !== other.contradicted) {
    return { en: "fewer of its figures are contradicted", zh: "该文件勾稽不符的数据较少" };
  }
  if (used.proven !== other.proven)
    return { en: "more of its figures are proven", zh: "该文件已证实的数据较多" };
  return { en: "it stands first in the run", zh: "该文件在本批次中排列在前" };
}
