/** A decimal string with its thousands parted: `-9000.00` gives `−9,000.00`. */
export function grouped(decimal: string): string {
  const [whole = "", rest] = decimal.replace(/^-/u, "").split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return `${decimal.startsWith("-") ? "−" : ""}${parted}${rest === undefined ? "" : `.${rest}`}`;
}

/** Whether a printed number is the same as a decimal string, whatever its separators and its zeros at the end. */
export function saysTheSame(printed: string, decimal: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/[\s,，]/gu, "")
      .replace(/^[−－]/u, "-")
      .replace(/(\.\d*?)0+$/u, "$1")
      .replace(/\.$/u, "");
  return plain(printed) === plain(decimal);
}
