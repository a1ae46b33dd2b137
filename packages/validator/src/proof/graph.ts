import type { Entry } from "../document/entry.js";
import type { WeightedEntry } from "../engine/evaluate.js";
import type { Evaluated } from "../engine/identify.js";

/** An equality that a figure stands in, and the figure's weight there. */
export type Link = { readonly identity: Evaluated; readonly weight: bigint };

/** Decided equalities by figure. */
export type Graph = {
  readonly satisfied: ReadonlyMap<Entry, readonly Link[]>;
  readonly violated: ReadonlyMap<Entry, readonly Link[]>;
};

export function graphOf(identities: readonly Evaluated[]): Graph {
  const equalities = identities.filter(({ identity }) => identity.relation === "equal");
  const by = (outcome: string) => linksOf(equalities.filter(({ identity }) => identity.outcome === outcome));
  return { satisfied: by("satisfied"), violated: by("violated") };
}

export function linksOf(identities: readonly Evaluated[]): ReadonlyMap<Entry, readonly Link[]> {
  const links = new Map<Entry, Link[]>();
  for (const identity of identities) {
    for (const { entry, weight } of identity.terms) {
      const link = { identity, weight: BigInt(weight) };
      const list = links.get(entry);
      if (list) list.push(link);
      else links.set(entry, [link]);
    }
  }
  return links;
}

/** Largest difference, in half 分, that rounding or cutting off can explain. */
export function slackOf(terms: readonly WeightedEntry[]): bigint {
  let slack = 0n;
  let coarse = false;
  for (const { entry, weight } of terms) {
    if (entry.fen !== 0n && entry.quantum > 1n) coarse = true;
    slack += (entry.fen === 0n ? 1n : entry.quantum) * BigInt(Math.abs(weight));
  }
  return coarse ? 2n * slack : slack;
}
