/** Digits that a spreadsheet keeps of a number. */
const SAFE_DIGITS = 15;

/** Whether a spreadsheet, which counts in doubles, keeps every digit of a plain decimal. */
export function isSafe(decimal: string): boolean {
  return decimal.replace(/^-?0*\.?0*|\./gu, "").length <= SAFE_DIGITS;
}

/** How many places a plain decimal has after its point, zeros at the end not counted. */
export function neededPlaces(decimal: string): number {
  return (/\.(\d*?)0*$/u.exec(decimal)?.[1] ?? "").length;
}

/** `value` × 10^-`places` as a plain decimal: 84162 and 2 give 841.62. */
export function shifted(value: bigint, places: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${value < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
}
