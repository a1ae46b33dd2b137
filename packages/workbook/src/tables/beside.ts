import type { Located } from "../figures/locate.js";
import { sumExpression } from "../identities/expression.js";
import { rowKey } from "../identities/place-name.js";
import type { Check, Term } from "../identities/term.js";
import { reference } from "../model/address.js";

/** What is told beside a printed total: what its parts make, in the unit of its cell. */
type Beside = {
  readonly located: Located;
  readonly check: Check;
  readonly formula: string;
  readonly result: number;
};

export type Besides = {
  /** By the total's figure. */
  readonly totals: ReadonlyMap<string, Beside>;
  /** Identities that have a total in a row, by `rowKey`. */
  readonly rows: ReadonlyMap<string, readonly Check[]>;
};

/** The identities by the totals that they are told beside. */
export function besidesOf(checks: readonly Check[]): Besides {
  const rows = new Map<string, Check[]>();
  const best = new Map<string, { readonly check: Check; readonly term: Term }>();
  for (const check of checks) {
    const keys = new Set<string>();
    for (const term of check.terms) {
      if (!term.isTotal || !term.figure?.cell) continue;
      keys.add(rowKey(term.figure.cell.table, term.figure.cell.row));
      const known = best.get(term.id);
      if (tells(check, term) && (!known || rank(check) < rank(known.check)))
        best.set(term.id, { check, term });
    }
    for (const key of keys) {
      const row = rows.get(key);
      if (row) row.push(check);
      else rows.set(key, [check]);
    }
  }
  const totals = new Map<string, Beside>();
  for (const [id, { check, term }] of best) {
    const beside = besideOf(check, term);
    if (beside) totals.set(id, beside);
  }
  return { totals, rows };
}

function tells({ identity, terms, verdict }: Check, { weight }: Term): boolean {
  return (
    identity.relation === "equal" && verdict !== "undecided" && terms.length > 1 && Math.abs(weight) === 1
  );
}

/** What is violated comes first, then sums within a table, then sums over tables, then the same amount elsewhere. */
function rank({ verdict, terms }: Check): number {
  const tables = new Set(terms.map(({ figure }) => figure?.cell?.table));
  return (verdict === "violated" ? 0 : 4) + (terms.length > 2 ? 0 : 1) + (tables.size > 1 ? 2 : 0);
}

function besideOf(check: Check, { located, weight, value, id }: Term): Beside | undefined {
  const others = check.terms.filter((term) => term.id !== id);
  if (!located || others.some((term) => !term.located)) return undefined;
  const { factor } = located.inCell;
  const own = reference(located.place).replace(/[A-Z]+\d+$/u, "");
  const sum = sumExpression(others, weight > 0 ? -1 : 1).replaceAll(own, "");
  const fen = value - BigInt(Math.sign(weight)) * check.result.difference;
  return {
    located,
    check,
    formula: factor === 1 ? sum : `${sum}/${factor}`,
    result: Number(fen) / 100 / factor,
  };
}
