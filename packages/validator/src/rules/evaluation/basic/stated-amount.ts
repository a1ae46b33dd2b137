import { amountOf, toHalfWidth } from "@yusuan/schema";

/** An amount that a label calculates. */
type StatedAmount = { readonly fen: bigint; readonly calculation: string };

const UNITS = "人次|人|名|位|户|家|天|日|个月|辆次|车次|辆|场次|场|次|份|台|套|件";
const NUMBER = "\\d{1,9}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]";
const PRICE = "(\\d{1,9}(?:\\.\\d{1,2})?)元";

/** `每人每天200元`, `每人500元`, `200元/人/天`, `200元每人每天`. */
const PER_BEFORE = new RegExp(
  `每(${UNITS})(?:每(${UNITS}))?(?:补助|补贴|发放|慰问|标准为?|为|各)?${PRICE}(?![/每])`,
  "gu",
);
const PER_AFTER = new RegExp(`${PRICE}[/每](${UNITS})(?:[/·每*](${UNITS}))?`, "gu");
const COUNT = new RegExp(`(${NUMBER})(${UNITS})`, "gu");
/** Dates and years count nothing. */
const DATE = /\d{1,4}年度?|\d{1,2}月(?:\d{1,2}[日号])?|第[\d一二三四五六七八九十]{1,3}[届次批场]/gu;

type Rate = { readonly fen: bigint; readonly text: string; readonly per: readonly string[] };
type Count = { readonly count: bigint; readonly unit: string };

/**
 * The amount that a label says itself, its rate taken from the remark where the label has none: `11 人，每人 500 元`
 * gives 5,500 yuan, `(8 人, 53 天) 有一人 51 天` with `200 元/人/天` gives (7 × 53 + 1 × 51) × 200. Nothing where a
 * unit is counted twice without being such an exception, or where something is counted that the rate is not for.
 */
export function statedAmount(label: string, note: string): StatedAmount | undefined {
  const text = squeeze(label);
  const rates = ratesIn(text);
  const [rate, another] = rates.length > 0 ? rates : ratesIn(squeeze(note));
  if (!rate || another) return undefined;
  const counts = countsIn(text);
  const product = plain(counts, rate.per) ?? withExceptions(counts, rate.per);
  if (!product) return undefined;
  return { fen: product.units * rate.fen, calculation: `${product.text} × ${rate.text}` };
}

function squeeze(text: string): string {
  return toHalfWidth(text).replace(/\s+/gu, "").slice(0, 200);
}

function ratesIn(text: string): readonly Rate[] {
  const found = [
    ...[...text.matchAll(PER_BEFORE)].map(([, a, b, price]) => ({ price, units: [a, b] })),
    ...[...text.matchAll(PER_AFTER)].map(([, price, a, b]) => ({ price, units: [a, b] })),
  ];
  const rates = found.map(({ price = "0", units }) => ({
    fen: amountOf(price).fen,
    text: price,
    per: units.flatMap((unit) => (unit === undefined ? [] : canonical(unit))),
  }));
  const distinct = new Map(rates.map((rate) => [`${rate.text} ${rate.per.join(" ")}`, rate]));
  return [...distinct.values()];
}

function countsIn(text: string): readonly Count[] {
  const rest = text.replace(PER_BEFORE, ";").replace(PER_AFTER, ";").replace(DATE, ";");
  return [...rest.matchAll(COUNT)].map(([, number = "", unit = ""]) => ({
    count: numberOf(number),
    unit: canonical(unit),
  }));
}

type Product = { readonly units: bigint; readonly text: string };

/** Every unit of the rate counted once, and nothing else. */
function plain(counts: readonly Count[], per: readonly string[]): Product | undefined {
  if (counts.length !== per.length) return undefined;
  const factors = per.flatMap((unit) => counts.find((each) => each.unit === unit) ?? []);
  if (new Set(factors).size !== per.length) return undefined;
  return {
    units: factors.reduce((product, { count }) => product * count, 1n),
    text: factors.map(({ count }) => count).join(" × "),
  };
}

/** So many for so long, and of them some for another time: pairs of people and days, the first is the whole. */
function withExceptions(counts: readonly Count[], per: readonly string[]): Product | undefined {
  const [who, long] = per;
  if (who === undefined || long === undefined || counts.length < 4 || counts.length % 2 !== 0)
    return undefined;
  const pairs: (readonly [bigint, bigint])[] = [];
  for (let at = 0; at < counts.length; at += 2) {
    const [a, b] = [counts[at], counts[at + 1]];
    if (a?.unit !== who || b?.unit !== long) return undefined;
    pairs.push([a.count, b.count]);
  }
  const [[all, usual] = [0n, 0n], ...others] = pairs;
  const rest = others.reduce((left, [count]) => left - count, all);
  if (rest < 0n || others.some(([, time]) => time === usual)) return undefined;
  const terms = [[rest, usual] as const, ...others].filter(([count]) => count > 0n);
  return {
    units: terms.reduce((sum, [count, time]) => sum + count * time, 0n),
    text: `(${terms.map(([count, time]) => `${count} × ${time}`).join(" + ")})`,
  };
}

function canonical(unit: string): string {
  if (unit === "名" || unit === "位") return "人";
  return unit === "日" ? "天" : unit;
}

const DIGITS = "一二三四五六七八九";

function numberOf(text: string): bigint {
  if (/^\d+$/u.test(text)) return BigInt(text);
  const digit = (char: string | undefined) => (char === "两" ? 2 : DIGITS.indexOf(char ?? "") + 1);
  const [tens, ones] = text.split("十");
  if (ones === undefined) return BigInt(digit(text));
  return BigInt((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}
