import type { Message } from "../model/common.js";
import { MONEY_UNITS, type MoneyUnit } from "./unit.js";

/** What people call the units of money. */
export const MONEY_UNIT: Readonly<Record<MoneyUnit, Message>> = {
  元: { en: "yuan", zh: "元" },
  千元: { en: "1,000 yuan", zh: "千元" },
  万元: { en: "10,000 yuan", zh: "万元" },
  百万元: { en: "1,000,000 yuan", zh: "百万元" },
  亿元: { en: "100,000,000 yuan", zh: "亿元" },
};

/**
 * A number as printed, with its unit where the text itself has none: `841.62万元` is `841.62 × 10,000 yuan` in
 * English and as printed in Chinese. A text that ends with no unit of money, `unit` being none either, stays as it is.
 */
export function printedAmount(text: string, unit = ""): Message {
  const zh = unit === "" || text.endsWith(unit) ? text : `${text} ${unit}`;
  const money = MONEY_UNITS.find((each) => zh.endsWith(each));
  if (!money) return { en: zh, zh };
  const number = zh.slice(0, -money.length).trimEnd();
  return { en: `${number} ${money === "元" ? "" : "× "}${MONEY_UNIT[money].en}`, zh };
}
