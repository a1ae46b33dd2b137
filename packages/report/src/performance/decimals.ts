/** Exact sum of decimal strings, without zeros at its end. */
export function sumOf(decimals: readonly string[]): string {
  const places = Math.max(0, ...decimals.map((each) => each.split(".")[1]?.length ?? 0));
  const sum = decimals.reduce((total, each) => total + scaled(each, places), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0");
  const [whole, rest] = [
    digits.slice(0, digits.length - places),
    digits.slice(digits.length - places).replace(/0+$/u, ""),
  ];
  return `${sum < 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}

/** Whether two decimal strings are the same number: `10` and `10.0`. */
export function sameNumber(a: string, b: string): boolean {
  return sumOf([a]) === sumOf([b]);
}

function scaled(decimal: string, places: number): bigint {
  const [whole = "0", rest = ""] = decimal.split(".");
  return BigInt(`${whole}${rest.padEnd(places, "0")}`);
}
