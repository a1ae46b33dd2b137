import type { Indicator, IndicatorValue, Quantity } from "@yusuan/schema";
import type { IndicatorData, ValueData } from "../contract/performance-data.js";
import type { FindingsAbout } from "./findings-about.js";
import { optional, quantityData, quantityOr } from "./number-data.js";

/** An indicator with its values, and where each of its numbers stands. */
export function indicatorData(indicator: Indicator, about: FindingsAbout): IndicatorData {
  const { id, group, level1, level2, level3, nature, unit, note, basis, realigned, numbers } = indicator;
  const [first, ...rest] = [...new Set([group, level1])].filter((level) => level !== undefined);
  return {
    id,
    level1: first ?? nature ?? null,
    level2: [...rest, level2].filter((level) => level !== undefined).join(" · ") || null,
    name: level3 ?? null,
    ...optional("unit", unit),
    ...optional("target", valueData(indicator.target, numbers.target)),
    ...optional("actual", valueData(indicator.actual, numbers.actual)),
    ...optional("weight", quantityOr(numbers.weight, indicator.weight)),
    ...optional("score", quantityOr(numbers.score, indicator.score)),
    ...optional("note", note),
    ...optional("basis", basis),
    ...optional("realigned", realigned),
    findings: about(id),
  };
}

function valueData(value: IndicatorValue | undefined, quantity: Quantity | undefined): ValueData | undefined {
  if (!value) return undefined;
  return {
    text: value.text,
    ...optional("operator", value.operator),
    ...optional("value", value.value),
    ...optional("unit", value.unit),
    ...optional("figure", quantity && quantityData(quantity)),
  };
}
