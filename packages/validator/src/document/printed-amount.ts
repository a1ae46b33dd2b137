import { type Message, MONEY_UNITS, type MoneyUnit } from "@yusuan/schema";

/** What a number is to be multiplied by to be yuan. */
const TIMES: Readonly<Record<MoneyUnit, string>> = {
  元: "",
  千元: "1,000 ",
  万元: "10,000 ",
  百万元: "1,000,000 ",
  亿元: "100,000,000 ",
};

/** A unit of money by itself: `yuan`, `10,000 yuan`. */
export function unitWords(unit: MoneyUnit): Message {
  return { en: `${TIMES[unit]}yuan`, zh: unit };
}

/**
 * A number as printed, with its unit where the text itself has none: `841.62万元` is `841.62 × 10,000 yuan` in
 * English and as printed in Chinese. A text that ends with no unit of money, `unit` being none either, stays as it is.
 */
export function printedAmount(text: string, unit = ""): Message {
  const zh = unit === "" || text.endsWith(unit) ? text : `${text} ${unit}`;
  const money = MONEY_UNITS.find((each) => zh.endsWith(each));
  if (!money) return { en: zh, zh };
  const number = zh.slice(0, -money.length).trimEnd();
  return { en: `${number} ${TIMES[money] && "× "}${unitWords(money).en}`, zh };
}
