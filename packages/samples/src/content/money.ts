import { amountOf, displayYuan } from "@yusuan/schema";

/** 分 of a plain decimal string in 元. */
export function yuan(decimal: string): bigint {
  return amountOf(decimal).fen;
}

/** As printed in a table in 元: `4,389,103.48`, or without decimals, `4,389,103`, where `decimals` is 0. */
export function printYuan(fen: bigint, decimals: 0 | 2): string {
  const text = displayYuan(fen);
  if (decimals === 2) return text;
  if (fen % 100n !== 0n) throw new RangeError(`${text} is not a whole number of 元`);
  return text.slice(0, -3);
}

/** As printed in 万元, rounded half up to two decimals: `84827935n` gives `84.83`. */
export function printTenThousand(fen: bigint): string {
  return displayYuan(divideRounded(fen, 10_000n));
}

/** `part` of `whole` in percent, rounded half up to two decimals: `17.10`. */
export function printPercent(part: bigint, whole: bigint): string {
  return displayYuan(divideRounded(part * 10_000n, whole));
}

function divideRounded(value: bigint, by: bigint): bigint {
  return (value + by / 2n) / by;
}
