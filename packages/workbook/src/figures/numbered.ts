import {
  amountOf,
  type CellRef,
  type Figure,
  type FigureStatus,
  type MoneyUnit,
  type Quantity,
} from "@yusuan/schema";

/** A number of the document that an identity may name. */
export type Numbered = {
  readonly id: string;
  /** What it is, in the document's words: `行政运行 · 合计`. */
  readonly label: string;
  readonly text: string;
  readonly page: number;
  readonly place?: string;
  readonly cell?: CellRef;
  readonly status: FigureStatus;
  /** Money is counted in 分, points in hundredths. */
  readonly dimension: "money" | "points";
  readonly value: bigint;
  /** Worth of one unit in the last printed place, as `value` is counted; 0 of points that are exact. */
  readonly quantum: bigint;
  /** Unit of money that it is printed in as far as the form says. */
  readonly unit: MoneyUnit;
  /** Whether it was read from a picture, so that its text may be none that spells a number. */
  readonly read: boolean;
};

type Owner = { readonly label: string; readonly unit: MoneyUnit };

/** An amount of money; `quantum` where its form says more of its precision than it does itself. */
export function amountNumber(figure: Figure, owner: Owner, quantum = fenOf(figure.precision)): Numbered {
  return {
    ...printedAt(figure),
    ...owner,
    dimension: "money",
    value: amountOf(figure.value).fen,
    quantum: quantum > 0n ? quantum : 1n,
  };
}

/** A weight, a score or another number; none where it has more decimals than hundredths. */
export function pointsNumber(quantity: Quantity, label: string): Numbered | undefined {
  if (!/^-?\d+(?:\.\d{1,2}0*)?$/u.test(quantity.value)) return undefined;
  return {
    ...printedAt(quantity),
    label,
    unit: "元",
    dimension: "points",
    value: fenOf(quantity.value),
    quantum: /\.\d{2}/u.test(quantity.value) ? 1n : 0n,
  };
}

/** 分 of a plain decimal in 元. */
export function fenOf(decimal: string): bigint {
  return amountOf(decimal).fen;
}

function printedAt({ id, text, page, place, cell, status, confidence }: Figure | Quantity) {
  return {
    id,
    text,
    page,
    status,
    read: confidence < 1,
    ...(place !== undefined && { place }),
    ...(cell && { cell }),
  };
}
