import { type MoneyUnit, unitOfHeader, unitOfPhrase } from "@yusuan/schema";
import type { PlacedTable } from "../../table/neighbours.js";

/** The unit that a table prints beside its title, or in its headers where they agree. */
export function printedUnit(
  { table, above }: PlacedTable,
  headers: readonly string[],
): MoneyUnit | undefined {
  if (table.unit) return table.unit;
  for (const text of [...table.captions.toReversed(), ...above]) {
    const unit = unitOfPhrase(text);
    if (unit) return unit;
  }
  const [unit, ...others] = new Set(
    headers.flatMap((header) => unitOfPhrase(header) ?? unitOfHeader(header) ?? []),
  );
  return others.length === 0 ? unit : undefined;
}
