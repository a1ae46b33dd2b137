import type { Statement } from "@yusuan/schema";
import type { Entry } from "../document/entry.js";
import { evaluate } from "../engine/evaluate.js";
import type { Evaluated } from "../engine/identify.js";

/** A statement that agrees with the others only in another unit. */
export type UnitMismatch = {
  readonly statement: Statement;
  /** Whether its printed amounts are ten thousand times too large or too small. */
  readonly direction: "too-large" | "too-small";
  readonly identities: readonly Evaluated[];
};

const FACTOR = 10_000n;

/**
 * Statements of which every comparison with other statements fails, and every equality among them holds once
 * the amounts are multiplied or divided by 10,000.
 */
export function findUnitMismatches(identities: readonly Evaluated[]): readonly UnitMismatch[] {
  const across = new Map<Statement, Evaluated[]>();
  for (const item of identities) {
    if (item.identity.outcome === "undecided") continue;
    const statements = new Set(item.terms.flatMap(({ entry }) => statementOf(entry) ?? []));
    if (statements.size < 2) continue;
    for (const statement of statements) {
      const list = across.get(statement);
      if (list) list.push(item);
      else across.set(statement, [item]);
    }
  }
  const found: UnitMismatch[] = [];
  const explained = new Set<Evaluated>();
  for (const [statement, items] of [...across].sort(likelierFirst)) {
    const violated = items.filter((item) => item.identity.outcome === "violated" && !explained.has(item));
    const equalityHolds = items.some(
      ({ identity }) => identity.relation === "equal" && identity.outcome === "satisfied",
    );
    const direction = equalityHolds ? undefined : directionOf(statement, violated);
    if (!direction) continue;
    for (const item of violated) explained.add(item);
    found.push({ statement, direction, identities: violated });
  }
  return found;
}

function directionOf(
  statement: Statement,
  violated: readonly Evaluated[],
): UnitMismatch["direction"] | undefined {
  const equalities = violated.filter(({ identity }) => identity.relation === "equal");
  const enough = equalities.length >= 2 || (equalities.length === 0 && violated.length > 0);
  if (!enough) return undefined;
  const tested = equalities.length > 0 ? equalities : violated;
  const holds = (scale: (entry: Entry) => Entry) =>
    tested.every(({ terms, identity }) => {
      const scaled = terms.map(({ entry, weight }) => ({
        entry: statementOf(entry) === statement ? scale(entry) : entry,
        weight,
      }));
      const { difference, holds: fits } = evaluate(scaled, identity.relation);
      return fits && (identity.relation === "equal" || isNear(scaled, difference));
    });
  if (holds(divided)) return "too-large";
  return holds(multiplied) ? "too-small" : undefined;
}

/** An inequality says little: the scaled amount must also be of the same order as what it is compared with. */
function isNear(terms: readonly { readonly entry: Entry }[], difference: bigint): boolean {
  return terms.every(({ entry }) => difference * 10n > -9n * entry.fen);
}

function divided(entry: Entry): Entry {
  const quantum = entry.quantum / FACTOR;
  return { ...entry, fen: entry.fen / FACTOR, quantum: quantum > 0n ? quantum : 1n };
}

function multiplied(entry: Entry): Entry {
  return { ...entry, fen: entry.fen * FACTOR, quantum: entry.quantum * FACTOR };
}

function statementOf({ owner }: Entry): Statement | undefined {
  return owner.kind === "statement" ? owner.statement : undefined;
}

type Across = readonly [Statement, readonly Evaluated[]];

function likelierFirst([a, x]: Across, [b, y]: Across): number {
  return Number(b.unitSource === "assumed") - Number(a.unitSource === "assumed") || y.length - x.length;
}
