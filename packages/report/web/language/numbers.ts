/** A decimal string with its thousands parted: `-9000.00` gives `−9,000.00`. */
export function grouped(decimal: string): string {
  const [whole = "", rest] = decimal.replace(/^-/u, "").split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return `${decimal.startsWith("-") ? "−" : ""}${parted}${rest === undefined ? "" : `.${rest}`}`;
}
