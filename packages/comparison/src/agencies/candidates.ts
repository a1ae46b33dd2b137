import type { Message } from "@yusuan/schema";
import { likenessOf } from "./likeness.js";
import { agencyParts, isSameRegion } from "./parts.js";

/** An agency of a run: its key, the region that its documents name, and what was published for it. */
export type KnownAgency = {
  readonly key: string;
  readonly region: string | null;
  /** `2024 budget department`: year, kind and scope of every document. */
  readonly published: ReadonlySet<string>;
};

/** Two names that may be one agency's. Nothing is merged because of it. */
export type AgencyCandidate = {
  readonly a: string;
  readonly b: string;
  /** From 0 to 100; only for the order in which a person looks. */
  readonly score: number;
  readonly reasons: readonly { readonly reason: string; readonly message: Message }[];
};

/** What speaks against two names being one agency's: both publish the same. */
const BOTH_PUBLISH = 50;
const REGION_SHORT = 5;
const LEAST = 30;

/**
 * Pairs of agencies whose names resemble each other in one region, likeliest first. `decided` are the names that a
 * person has dealt with: no pair is told of two of them.
 */
export function agencyCandidates(
  agencies: readonly KnownAgency[],
  decided: ReadonlySet<string>,
): readonly AgencyCandidate[] {
  const parted = agencies.map((agency) => ({ agency, ...agencyParts(agency.key, agency.region) }));
  const found = parted.flatMap((one, index) =>
    parted.slice(index + 1).flatMap((other) => {
      if (decided.has(one.agency.key) && decided.has(other.agency.key)) return [];
      return isSameRegion(one.region, other.region) ? (candidateOf(one, other) ?? []) : [];
    }),
  );
  return found.sort((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
}

type Parted = { readonly agency: KnownAgency; readonly region: string; readonly body: string };

function candidateOf(one: Parted, other: Parted): AgencyCandidate | undefined {
  const likeness = likenessOf(one.body, other.body);
  if (!likeness) return undefined;
  const isShort = one.region !== other.region;
  // One that begins alike, in a region that is only guessed, is nothing to look at.
  if (isShort && likeness.score < 60) return undefined;
  const shared = [...one.agency.published].filter((key) => other.agency.published.has(key)).sort();
  const score = likeness.score - (isShort ? REGION_SHORT : 0) - (shared.length > 0 ? BOTH_PUBLISH : 0);
  if (score < LEAST) return undefined;
  const [a = "", b = ""] = [one.agency.key, other.agency.key].sort(compare);
  return {
    a,
    b,
    score,
    reasons: [
      { reason: likeness.reason, message: likeness.message },
      ...(isShort ? [{ reason: "region-shortened", message: REGION_SHORTENED }] : []),
      ...(shared.length > 0 ? [{ reason: "both-publish", message: bothPublish(shared) }] : []),
    ],
  };
}

const REGION_SHORTENED: Message = {
  en: "one name leaves out a part of the region",
  zh: "其中一个名称省略了上级行政区划",
};

function bothPublish(shared: readonly string[]): Message {
  return {
    en: `against it: both publish ${shared.join(", ")}`,
    zh: `反证：两者都公开了 ${shared.join("、")}`,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
