import { formatYuan, type Identity } from "@yusuan/schema";
import type { DocumentIndex } from "../document/document-index.js";
import type { Entry } from "../document/entry.js";
import type { IdentityRule } from "../rules/rule.js";
import type { IdentityDraft, Row } from "./draft.js";
import { evaluate, formatHalfFen, type Outcome, type WeightedEntry } from "./evaluate.js";

/** An identity with what it was made from. */
export type Evaluated = {
  readonly identity: Identity;
  readonly rule: IdentityRule;
  readonly terms: readonly WeightedEntry[];
  readonly rows: readonly Row[];
  readonly outcome: Outcome;
  /** Set where the source has lost rows that belong to the sum. */
  readonly incomplete?: boolean;
};

export type Identified = {
  readonly identities: readonly Evaluated[];
  /** Habits that are not kept here. */
  readonly unkept: readonly Evaluated[];
};

/** Every non-trivial identity of the document, in the order of the first figure and of the catalogue. */
export function identify(index: DocumentIndex, rules: readonly IdentityRule[]): Identified {
  const found: Evaluated[] = [];
  for (const rule of rules) {
    for (const { draft, set } of draftsOf(rule, index)) {
      const evaluated = settle(rule, draft, set);
      if (evaluated) found.push(evaluated);
    }
  }
  found.sort((a, b) => position(a) - position(b));
  const named = withUniqueIds(found);
  const isIdentity = ({ rule, identity }: Evaluated) =>
    rule.kind === "definition" || identity.outcome === "satisfied";
  return {
    identities: named.filter(isIdentity),
    unkept: named.filter((item) => !isIdentity(item) && item.identity.outcome === "violated"),
  };
}

function draftsOf(
  rule: IdentityRule,
  index: DocumentIndex,
): readonly { readonly draft: IdentityDraft; readonly set: number }[] {
  if ("documentIdentities" in rule) return rule.documentIdentities(index).map((draft) => ({ draft, set: 1 }));
  return index.sets.flatMap((set) => rule.identities(set).map((draft) => ({ draft, set: set.number })));
}

/** An evaluated draft, or `undefined` where it says nothing: no two figures, or nothing but one printed zero. */
function settle(rule: IdentityRule, draft: IdentityDraft, set: number): Evaluated | undefined {
  const { left, right } = draft;
  const terms = weigh(left.entries, right.entries);
  const needed = [...left.missing, ...right.missing];
  const nothing = terms.every(({ entry }) => entry.fen === 0n);
  if (nothing && (terms.length < 2 || needed.length > 0)) return undefined;
  const missing = needed.length > 0 || terms.length > 1 ? needed : [...left.blank, ...right.blank];
  if (missing.length === 0 && terms.length < 2) return undefined;
  const outcome = evaluate(terms, rule.relation);
  const decided = outcome.holds ? "satisfied" : "violated";
  const identity: Identity = {
    id: set === 1 ? `${rule.id}:${draft.key}` : `${rule.id}:${draft.key}@${set}`,
    rule: rule.id,
    relation: rule.relation,
    terms: terms.map(({ entry, weight }) => ({ figure: entry.figure.id, weight })),
    missing: [...new Set(missing)],
    difference: formatYuan(outcome.difference),
    tolerance: formatHalfFen(outcome.tolerance),
    outcome: missing.length > 0 ? "undecided" : decided,
  };
  return {
    identity,
    rule,
    terms,
    rows: [...left.rows, ...right.rows],
    outcome,
    ...(draft.incomplete === true && { incomplete: true }),
  };
}

function weigh(left: readonly Entry[], right: readonly Entry[]): readonly WeightedEntry[] {
  const weights = new Map<Entry, number>();
  for (const entry of left) weights.set(entry, (weights.get(entry) ?? 0) + 1);
  for (const entry of right) weights.set(entry, (weights.get(entry) ?? 0) - 1);
  return [...weights].filter(([, weight]) => weight !== 0).map(([entry, weight]) => ({ entry, weight }));
}

function position({ terms }: Evaluated): number {
  return terms[0]?.entry.order ?? Number.MAX_SAFE_INTEGER;
}

function withUniqueIds(items: readonly Evaluated[]): readonly Evaluated[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item.identity.id) ?? 0) + 1;
    seen.set(item.identity.id, count);
    if (count === 1) return item;
    return { ...item, identity: { ...item.identity, id: `${item.identity.id}~${count}` } };
  });
}
