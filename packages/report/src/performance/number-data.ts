import type { Figure, Quantity } from "@yusuan/schema";
import type { NumberData } from "../contract/performance-data.js";

/** An amount of money as it is printed; `value` is in 元. */
export function amountData(figure: Figure): NumberData {
  return { ...printed(figure), unit: "元" };
}

/** A weight, score, rate or count as it is printed. */
export function quantityData(quantity: Quantity): NumberData {
  return { ...printed(quantity), unit: quantity.unit ?? "" };
}

/** A number where it is printed, or else one that stands nowhere by itself and that nothing proves; nothing where neither is. */
export function quantityOr(
  quantity: Quantity | undefined,
  value: string | undefined,
): NumberData | undefined {
  if (quantity) return quantityData(quantity);
  return value === undefined ? undefined : { text: value, value, unit: "", status: "unproven" };
}

/** An object with one key, or with none where there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const found: { [P in K]?: V } = {};
  if (value !== undefined) found[key] = value;
  return found;
}

function printed({ id, text, value, status, recovered }: Figure | Quantity): Omit<NumberData, "unit"> {
  return { id, text, value, status, ...(recovered && { recovered: recovered.message }) };
}
