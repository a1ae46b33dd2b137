import { amountOf, type Figure, type Quantity } from "@yusuan/schema";
import type { EntryDraft, Owner } from "./entry.js";
import { scanOf, scanOfPoints } from "./scanned-number.js";

/** An amount of a project or an evaluation. */
export function amountEntry(figure: Figure, owner: Owner): EntryDraft {
  const { fen: quantum } = amountOf(figure.precision);
  return {
    figure,
    owner,
    dimension: "money",
    fen: amountOf(figure.value).fen,
    quantum: quantum > 0n ? quantum : 1n,
    ...scanOf(figure),
  };
}

/**
 * A weight or a score. Whole points and tenths are exact; hundredths are what a rounded score is printed with. None
 * where it has more decimals than hundredths.
 */
export function pointsEntry(quantity: Quantity, owner: Owner): EntryDraft | undefined {
  if (!/^-?\d+(?:\.\d{1,2}0*)?$/u.test(quantity.value)) return undefined;
  return {
    figure: quantity,
    owner,
    dimension: "points",
    fen: amountOf(quantity.value).fen,
    quantum: /\.\d{2}/u.test(quantity.value) ? 1n : 0n,
    ...scanOfPoints(quantity),
  };
}
