/** The difference of two decimal strings, exact, with the decimals of the finer one: `95.13` less `90.1` is `5.03`. */
export function decimalDifference(minuend: string, subtrahend: string): string {
  const decimals = Math.max(decimalsOf(minuend), decimalsOf(subtrahend));
  const digits = scaled(minuend, decimals) - scaled(subtrahend, decimals);
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function decimalsOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function scaled(decimal: string, decimals: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(`${whole}${fraction.padEnd(decimals, "0")}`);
}
