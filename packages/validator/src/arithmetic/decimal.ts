/** A decimal number as an integer of units in its last place: `95.50` is `{ digits: 9550n, scale: 100n }`. */
export type Decimal = { readonly digits: bigint; readonly scale: bigint };

/** Read a plain decimal string; undefined where it is none. */
export function decimalOf(text: string | undefined): Decimal | undefined {
  const match = /^(-?)(\d{1,40})(?:\.(\d{1,20}))?$/u.exec(text ?? "");
  if (!match) return undefined;
  const fraction = match[3] ?? "";
  const digits = BigInt(`${match[2]}${fraction}`);
  return { digits: match[1] === "-" ? -digits : digits, scale: 10n ** BigInt(fraction.length) };
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = a.digits * b.scale - b.digits * a.scale;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** A fraction of whole numbers, none of them negative, the lower one above zero. */
export type Ratio = { readonly over: bigint; readonly under: bigint };

/** Whether a printed number is the ratio, rounded half up or cut off at the printed decimals. */
export function isRoundedOrCut({ digits, scale }: Decimal, { over, under }: Ratio): boolean {
  const scaled = over * scale;
  return digits === scaled / under || digits === (2n * scaled + under) / (2n * under);
}

/** A ratio with so many decimals, rounded half up; zeros at the end are dropped. */
export function formatRatio({ over, under }: Ratio, decimals = 2): string {
  const scale = 10n ** BigInt(decimals);
  const digits = (2n * over * scale + under) / (2n * under);
  const fraction = (digits % scale).toString().padStart(decimals, "0").replace(/0+$/u, "");
  const whole = (digits / scale).toString();
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
