import type { BudgetDocument, Repair } from "@yusuan/schema";
import { formatYuan } from "@yusuan/schema";
import { type DocumentIndex, indexDocument } from "../document/document-index.js";
import { type Identified, identify } from "../engine/identify.js";
import { usable } from "../proof/usable.js";
import { IDENTITY_RULES } from "../rules/catalogue.js";
import { type Accepted, acceptedIn } from "./accept.js";
import { confirmedIn } from "./confirm.js";
import { explain } from "./explain.js";
import { type Likelihoods, networkOf } from "./network.js";
import { asRead, withValues } from "./values.js";
import { type World, worldOf } from "./world.js";

/** A document with the readings settled as far as its arithmetic allows. */
export type Settled = {
  readonly index: DocumentIndex;
  readonly identified: Identified;
  readonly repairs: readonly Repair[];
  /** Numbers of pictures that the arithmetic confirms, repaired ones left out. */
  readonly confirmed: ReadonlySet<string>;
  /** Numbers of pictures that the likeliest explanation reads otherwise, without enough to change them: 分. */
  readonly doubted: ReadonlyMap<string, bigint>;
};

const MOST_ROUNDS = 4;

/**
 * Correct the readings of pictures that the identities correct for certain, and find those that they confirm. Rules
 * look at values to know what to compare, so that the identities are made anew from the settled values, until
 * nothing changes any more.
 */
export function settleReadings(document: BudgetDocument): Settled {
  const read = asRead(document);
  const refused = new Set<string>();
  const likelihoods: Likelihoods = new Map();
  let violated: ReadonlySet<string> | undefined;
  let settled = new Map<string, Accepted>();
  for (let round = 1; ; round += 1) {
    const index = indexDocument(withValues(read, valuesOf(settled)));
    const identified = identify(index, IDENTITY_RULES);
    violated ??= new Set(identified.identities.filter(isViolated).map(({ identity }) => identity.id));
    const world = explain(worldOf(networkOf(usable(identified.identities), likelihoods)));
    const accepted = new Map(
      acceptedIn(world)
        .map((each) => [idOf(world, each.node), each] as const)
        .filter(([id]) => !refused.has(id)),
    );
    const stable = isSame(accepted, settled);
    if (stable || round > MOST_ROUNDS) {
      const repaired = new Set(settled.keys());
      return {
        index,
        identified,
        repairs: repairsOf(index, identified, settled, violated),
        confirmed: confirmedIn(world, repaired),
        doubted: doubtedIn(world, repaired),
      };
    }
    for (const id of settled.keys()) if (!accepted.has(id)) refused.add(id);
    settled = round === MOST_ROUNDS ? kept(settled, accepted) : accepted;
  }
}

/** Repairs that two rounds agree on. */
function kept(a: ReadonlyMap<string, Accepted>, b: ReadonlyMap<string, Accepted>): Map<string, Accepted> {
  return new Map([...a].filter(([id, { value }]) => b.get(id)?.value === value));
}

function isSame(a: ReadonlyMap<string, Accepted>, b: ReadonlyMap<string, Accepted>): boolean {
  return a.size === b.size && [...a].every(([id, { value }]) => b.get(id)?.value === value);
}

function valuesOf(settled: ReadonlyMap<string, Accepted>): ReadonlyMap<string, bigint> {
  return new Map([...settled].map(([id, { value }]) => [id, value]));
}

function idOf({ network }: World, node: number): string {
  return network.nodes[node]?.entry.figure.id ?? "";
}

function isViolated({ identity }: Identified["identities"][number]): boolean {
  return identity.outcome === "violated";
}

function doubtedIn(world: World, repaired: ReadonlySet<string>): ReadonlyMap<string, bigint> {
  const doubted = new Map<string, bigint>();
  for (const [at, { entry, likelihood }] of world.network.nodes.entries()) {
    const value = world.values[at] ?? likelihood.read;
    if (entry.scanned && value !== likelihood.read && !repaired.has(entry.figure.id))
      doubted.set(entry.figure.id, value);
  }
  return doubted;
}

function repairsOf(
  { entries }: DocumentIndex,
  { identities }: Identified,
  settled: ReadonlyMap<string, Accepted>,
  violated: ReadonlySet<string>,
): readonly Repair[] {
  const byFigure = new Map<string, string[]>([...settled.keys()].map((id) => [id, []]));
  for (const { identity, terms } of identities) {
    if (identity.outcome !== "satisfied" || identity.relation !== "equal") continue;
    for (const { entry } of terms) byFigure.get(entry.figure.id)?.push(identity.id);
  }
  return [...entries.values()].flatMap(({ figure, scanned }): readonly Repair[] => {
    const accepted = settled.get(figure.id);
    if (!accepted || !scanned) return [];
    const ids = byFigure.get(figure.id) ?? [];
    return [
      {
        figure: figure.id,
        read: formatYuan(scanned.read),
        value: formatYuan(accepted.value),
        odds: Math.round(Math.min(accepted.odds, MOST_ODDS)),
        identities: [...ids.filter((id) => violated.has(id)), ...ids.filter((id) => !violated.has(id))],
      },
    ];
  });
}

const MOST_ODDS = 1e9;
