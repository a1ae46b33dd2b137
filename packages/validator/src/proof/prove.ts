import type { FigureStatus } from "@yusuan/schema";
import type { DocumentIndex } from "../document/document-index.js";
import type { Entry } from "../document/entry.js";
import { evaluate } from "../engine/evaluate.js";
import type { Evaluated } from "../engine/identify.js";
import { isIncomplete } from "../engine/reading.js";
import { type Culprit, findCulprits } from "./culprits.js";
import { type Graph, graphOf, type Link, linksOf, slackOf } from "./graph.js";
import { findUnitMismatches, type UnitMismatch } from "./unit-mismatch.js";

export type Proof = {
  readonly culprits: readonly Culprit[];
  readonly unitMismatches: readonly UnitMismatch[];
  /** Violated identities without a culprit. */
  readonly open: readonly Evaluated[];
  readonly statuses: Readonly<Record<string, FigureStatus>>;
};

/**
 * What the identities say of every figure. Proven: in a satisfied equality with another printed figure, and not
 * blamed. Contradicted: blamed, or in a violated identity that nobody explains without being confirmed elsewhere
 * (where all its figures are confirmed, those that as many identities speak against as for).
 */
export function prove(index: DocumentIndex, identities: readonly Evaluated[]): Proof {
  const unitMismatches = findUnitMismatches(identities);
  const excused = new Set(unitMismatches.flatMap((mismatch) => mismatch.identities));
  const violated = identities.filter((item) => item.identity.outcome === "violated" && !excused.has(item));
  const counted = identities.filter(
    (item) => !excused.has(item) && !(isViolated(item) && isIncomplete(item)),
  );
  const graph = graphOf(counted);
  const equalities = violated.filter((item) => item.identity.relation === "equal" && !isIncomplete(item));
  const blame = findCulprits(equalities, graph);
  const inequalities = violated.filter(({ identity }) => identity.relation === "at-most");
  const culprits = withInequalities(blame.culprits, inequalities);
  const explained = new Set(culprits.flatMap(({ explains }) => explains));
  const contradicted = new Set([
    ...culprits.map(({ entry }) => entry),
    ...contradictedBy(blame.open, graph),
    ...unconfirmed(
      inequalities.filter((item) => !explained.has(item)),
      graph,
    ),
  ]);
  const statuses: Record<string, FigureStatus> = {};
  for (const [id, entry] of index.entries) {
    if (contradicted.has(entry)) statuses[id] = "contradicted";
    else statuses[id] = graph.satisfied.has(entry) ? "proven" : "unproven";
  }
  return { culprits, unitMismatches, open: violated.filter((item) => !explained.has(item)), statuses };
}

function isViolated({ identity }: Evaluated): boolean {
  return identity.outcome === "violated";
}

/** Add the violated inequalities that hold with the expected values. */
function withInequalities(
  culprits: readonly Culprit[],
  inequalities: readonly Evaluated[],
): readonly Culprit[] {
  const expected = new Map(culprits.map((culprit) => [culprit.entry, culprit.expected]));
  const solved = inequalities.filter(({ terms, identity }) => {
    const corrected = terms.map(({ entry, weight }) => ({
      entry: { ...entry, fen: expected.get(entry) ?? entry.fen },
      weight,
    }));
    return terms.some(({ entry }) => expected.has(entry)) && evaluate(corrected, identity.relation).holds;
  });
  const links = linksOf(solved);
  return culprits.map((culprit) => {
    const more = links.get(culprit.entry) ?? [];
    return { ...culprit, explains: [...culprit.explains, ...more.map(({ identity }) => identity)] };
  });
}

function contradictedBy(open: readonly Evaluated[], graph: Graph): readonly Entry[] {
  return open.flatMap((item) => {
    const alone = unconfirmed([item], graph);
    if (alone.length > 0) return alone;
    return item.terms
      .map(({ entry }) => entry)
      .filter((entry) => count(graph.violated, entry) >= count(graph.satisfied, entry));
  });
}

/** Figures of serious violations that no equality confirms which is fine enough to notice the difference. */
function unconfirmed(items: readonly Evaluated[], graph: Graph): readonly Entry[] {
  return items
    .filter(({ rule }) => rule.severity === "error")
    .flatMap(({ terms, outcome: { difference } }) => {
      const size = 2n * (difference < 0n ? -difference : difference);
      const notices = ({ identity }: Link) => slackOf(identity.terms) < size;
      return terms
        .map(({ entry }) => entry)
        .filter((entry) => !(graph.satisfied.get(entry) ?? []).some(notices));
    });
}

function count(links: Graph["violated"], entry: Entry): number {
  return links.get(entry)?.length ?? 0;
}
