import type { Audit } from "@yusuan/schema";
import type { NumberData, SumData } from "../contract/performance-data.js";
import { sameNumber, sumOf } from "./decimals.js";
import { optional } from "./number-data.js";

/**
 * Parts against the total that is printed for them. Where they differ the audit's identity of this total decides, which
 * knows the printed precision and what the source has lost.
 * @param parts undefined for a part that has no value
 * @param terms what the identity may sum up, where that is not the parts but what they are made of
 */
export function sumData(
  audit: Audit,
  parts: readonly (NumberData | undefined)[],
  printed: NumberData | undefined,
  terms: readonly (NumberData | undefined)[] = parts,
): SumData {
  const given = parts.filter((part) => part !== undefined);
  const missing = parts.length - given.length;
  const sum = given.length > 0 ? sumOf(given.map(({ value }) => value)) : undefined;
  const base = { ...optional("sum", sum), missing };
  if (!printed) return { ...base, outcome: null };
  const identity = identityOf(audit, terms, printed);
  const equal = sum !== undefined && sameNumber(sum, printed.value);
  const unequal = identity?.outcome ?? (missing > 0 ? "undecided" : "violated");
  const outcome = equal ? "satisfied" : unequal;
  const finding = outcome === "satisfied" ? undefined : findingOf(audit, identity?.id, printed.id);
  return {
    ...base,
    printed,
    outcome,
    ...optional("identity", identity?.id),
    ...optional("finding", finding),
  };
}

/** The finding that rests on the identity, or else one that names the total. */
function findingOf(
  { findings }: Audit,
  identity: string | undefined,
  total: string | undefined,
): string | undefined {
  const resting = findings.find(({ identities }) => identity !== undefined && identities.includes(identity));
  return (resting ?? findings.find(({ figures }) => total !== undefined && figures.includes(total)))?.id;
}

/** The identity that sums up most of the parts to the printed total. */
function identityOf(
  { identities }: Audit,
  terms: readonly (NumberData | undefined)[],
  printed: NumberData,
): Audit["identities"][number] | undefined {
  const ids = new Set(terms.flatMap((term) => term?.id ?? []));
  const sums = identities.flatMap((identity) => {
    const total = identity.terms.find(({ figure }) => figure === printed.id);
    if (!total || identity.relation !== "equal") return [];
    const own = identity.terms.filter(({ figure, weight }) => ids.has(figure) && weight === -total.weight);
    return own.length > 0 ? [{ identity, shared: own.length }] : [];
  });
  return sums.sort((a, b) => b.shared - a.shared)[0]?.identity;
}
