import type { Entry } from "../document/entry.js";
import type { Evaluated } from "../engine/identify.js";
import { type Graph, type Link, slackOf } from "./graph.js";

/** A figure that alone is wrong, and the value that the identities it breaks agree on. */
export type Culprit = {
  readonly entry: Entry;
  /** 分. */
  readonly expected: bigint;
  /** Violated identities that the expected value satisfies. */
  readonly explains: readonly Evaluated[];
};

type Blame = {
  readonly culprits: readonly Culprit[];
  /** Violated equalities that no single figure explains. */
  readonly open: readonly Evaluated[];
};

type Candidate = {
  readonly entry: Entry;
  readonly shift: bigint;
  readonly agree: readonly Link[];
  readonly net: number;
  /** What the figure's identities are still off by, 分: of several values that rounding allows the nearest is taken. */
  readonly residue: bigint;
};

const MOST_ROUNDS = 16;

/**
 * Find the figures whose change alone satisfies the violated equalities they stand in. A figure is blamed where
 * at least two violated identities imply the same value, more than speak against it, and no other figure explains
 * as many of them; or where it is the only figure of a violated identity that nothing else confirms. Corrections
 * that were found are taken into account for the rest.
 */
export function findCulprits(violated: readonly Evaluated[], graph: Graph): Blame {
  const open = new Map(violated.map((item) => [item, item.outcome.difference]));
  const slack = new Map<Evaluated, bigint>();
  const culprits = new Map<Entry, Culprit>();
  const slackFor = (item: Evaluated): bigint => {
    const known = slack.get(item) ?? slackOf(item.terms);
    slack.set(item, known);
    return known;
  };

  const accept = ({ entry, shift }: Candidate): void => {
    const explains: Evaluated[] = [];
    for (const { identity, weight } of graph.violated.get(entry) ?? []) {
      const before = open.get(identity);
      if (before === undefined) continue;
      const after = before + weight * shift;
      if (magnitude(2n * after) <= slackFor(identity)) {
        open.delete(identity);
        explains.push(identity);
      } else open.set(identity, after);
    }
    culprits.set(entry, { entry, expected: entry.fen + shift, explains });
  };

  for (const search of [byAgreement, byElimination]) {
    for (let round = 0; round < MOST_ROUNDS && open.size > 0; round += 1) {
      const suspects = new Set([...open.keys()].flatMap(({ terms }) => terms.map(({ entry }) => entry)));
      const candidates = [...suspects]
        .filter((entry) => !culprits.has(entry))
        .flatMap((entry) => search(entry, graph, open, slackFor) ?? []);
      const winners = unrivalled(candidates);
      if (winners.length === 0) break;
      for (const winner of winners) accept(winner);
    }
  }
  return { culprits: [...culprits.values()], open: violated.filter((item) => open.has(item)) };
}

type Search = (
  entry: Entry,
  graph: Graph,
  open: ReadonlyMap<Evaluated, bigint>,
  slackFor: (item: Evaluated) => bigint,
) => Candidate | undefined;

const byAgreement: Search = (entry, graph, open, slackFor) => {
  const links = openLinks(entry, graph, open);
  if (links.length < 2) return undefined;
  let best: Candidate | undefined;
  // Of two values that are as good, the one from the shorter sum carries less rounding.
  const shortest = [...links].sort((a, b) => compare(slackFor(a.identity), slackFor(b.identity)));
  for (const shift of impliedShifts(shortest, open)) {
    const agree = links.filter(({ identity, weight }) => {
      const after = (open.get(identity) ?? 0n) + weight * shift;
      return magnitude(2n * after) <= slackFor(identity);
    });
    const kept = graph.satisfied.get(entry) ?? [];
    const breaks = kept.filter(
      ({ identity, weight }) =>
        magnitude(2n * (identity.outcome.difference + weight * shift)) > slackFor(identity),
    );
    const net = agree.length - (links.length - agree.length) - breaks.length;
    if (agree.length < 2 || net <= 0) continue;
    const offs = [
      ...agree.map(({ identity, weight }) => (open.get(identity) ?? 0n) + weight * shift),
      ...kept.map(({ identity, weight }) => identity.outcome.difference + weight * shift),
    ];
    const residue = offs.reduce((sum, off) => sum + magnitude(off), 0n);
    const better = !best || net > best.net || (net === best.net && residue < best.residue);
    if (better) best = { entry, shift, agree, net, residue };
  }
  return best;
};

const byElimination: Search = (entry, graph, open) => {
  const links = openLinks(entry, graph, open);
  const [only] = links;
  if (links.length !== 1 || !only || graph.satisfied.has(entry)) return undefined;
  const others = only.identity.terms.filter((term) => term.entry !== entry);
  if (!others.every((term) => graph.satisfied.has(term.entry))) return undefined;
  const [shift] = impliedShifts([only], open);
  return shift === undefined ? undefined : { entry, shift, agree: [only], net: 1, residue: 0n };
};

function openLinks(entry: Entry, graph: Graph, open: ReadonlyMap<Evaluated, bigint>): readonly Link[] {
  return (graph.violated.get(entry) ?? []).filter(({ identity }) => open.has(identity));
}

/** Changes of a figure that would bring one of these identities to zero, each once. */
function impliedShifts(links: readonly Link[], open: ReadonlyMap<Evaluated, bigint>): ReadonlySet<bigint> {
  const unit = links.filter(({ weight }) => weight === 1n || weight === -1n);
  return new Set(unit.map(({ identity, weight }) => -(open.get(identity) ?? 0n) * weight));
}

/** Candidates that explain more than any other candidate of the identities they explain. */
function unrivalled(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Evaluated, { net: number; count: number }>();
  for (const { agree, net } of candidates) {
    for (const { identity } of agree) {
      const known = best.get(identity);
      if (!known || net > known.net) best.set(identity, { net, count: 1 });
      else if (net === known.net) known.count += 1;
    }
  }
  return candidates.filter(({ agree, net }) =>
    agree.every(({ identity }) => {
      const known = best.get(identity);
      return known?.net === net && known.count === 1;
    }),
  );
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
