import { amountOf, MONEY_UNITS, type MoneyUnit } from "@yusuan/schema";
import type { Mention } from "./mention.js";

const NUMBER = /(?<![\dA-Za-z.])(?:\d{1,3}(?:, ?\d{3})+(?!\d)|\d+)(?:\. ?\d+)?/gu;
const MONEY = /^ ?(?:人民币)?((?:百万|千|万|亿)?元)(\s?\/)?/u;
/** `1720.00万` at the end of a clause: 元 is left out. */
const SHORT_MONEY = /^ ?([万亿])(?=\s*(?:[,。;、()]|$))/u;
const PERCENT = /^ ?%/u;
/** Longest first. */
const CLASSIFIERS = [
  "平方米",
  "人次",
  "件次",
  "辆次",
  "批次",
  "台(套)",
  "人天",
  "个",
  "家",
  "辆",
  "人",
  "名",
  "件",
  "批",
  "户",
  "次",
  "篇",
  "项",
  "份",
  "场",
  "条",
  "套",
  "台",
  "间",
  "幢",
  "处",
  "所",
  "起",
  "例",
  "天",
  "公里",
  "吨",
  "册",
  "期",
];
const NOT_COUNTED = /^(?:月|百分点|工作日|年|小时)/u;
const THRESHOLD = /^\s?\(?含?\)?\s?以[上下内]/u;
const EACH = /(?:每[\p{Script=Han}]{1,4}|单价)(?:标准)?(?:为|约)?\s*$/u;
/** `预算为0;`: a zero says an amount also without its unit. */
const BARE_ZERO = /(?:预算|收入|支出|经费|费|资金)(?:数|总额)?为\s*$/u;
/** `减少12万元,下降3.5。`: the sign of the percentage is left out. */
const BARE_RATE = /元,\s*(?:同比|比例)?(?:增长|下降|减少|增加|增幅|降幅)(?:了|为)?\s*$/u;
const CLAUSE_END = /^\s*(?:[,。;、)]|$)/u;
const LONGEST_LEAD = 24;
/** Longer ones are rubbish. */
const LONGEST_NUMBER = 60;

/** Amounts of money, percentages and counts of a text in which dates and titles are blanked out. */
export function numbersIn(text: string): readonly Mention[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const mention = read(text, match.index, match[0]);
    return mention ? [mention] : [];
  });
}

function read(text: string, start: number, printed: string): Mention | undefined {
  if (printed.length > LONGEST_NUMBER) return undefined;
  const decimal = printed.replace(/[, ]/gu, "");
  const after = start + printed.length;
  const rest = text.slice(after, after + 12);
  const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const money = MONEY.exec(rest);
  if (money) {
    const { fen, quantum } = amountOf(decimal, unitNamed(money[1] ?? ""));
    const end = after + money[0].length - (money[2]?.length ?? 0);
    const each = money[2] !== undefined || EACH.test(lead);
    const role = THRESHOLD.test(text.slice(end, end + 8)) ? "threshold" : each ? "unit-price" : "sum";
    return { kind: "amount", fen, quantum, role, start, end };
  }
  const short = SHORT_MONEY.exec(rest);
  if (short) {
    const { fen, quantum } = amountOf(decimal, unitNamed(`${short[1]}元`));
    return { kind: "amount", fen, quantum, role: "sum", start, end: after + short[0].length };
  }
  const percent = PERCENT.exec(rest);
  if (percent)
    return {
      kind: "percentage",
      value: decimal,
      precision: unitOfLastPlace(decimal),
      start,
      end: after + percent[0].length,
    };
  if (CLAUSE_END.test(rest)) {
    if (/^0(?:\.0+)?$/u.test(decimal) && BARE_ZERO.test(lead))
      return { kind: "amount", fen: 0n, quantum: 1n, role: "sum", start, end: after };
    if (decimal.includes(".") && BARE_RATE.test(lead))
      return { kind: "percentage", value: decimal, precision: unitOfLastPlace(decimal), start, end: after };
  }
  const spaces = /^ ?/u.exec(rest)?.[0].length ?? 0;
  const word = rest.slice(spaces);
  const unit = CLASSIFIERS.find((name) => word.startsWith(name));
  if (!unit || NOT_COUNTED.test(word.slice(unit.length))) return undefined;
  const end = after + spaces + unit.length;
  // `行政运行（01项）` is a code.
  if (unit === "项" && text[start - 1] === "(" && text[end] === ")") return undefined;
  return { kind: "count", value: decimal, precision: unitOfLastPlace(decimal), unit, start, end };
}

function unitNamed(text: string): MoneyUnit {
  return MONEY_UNITS.find((unit) => unit === text) ?? "元";
}

/** `1.25` gives `0.01`, `12` gives `1`. */
function unitOfLastPlace(decimal: string): string {
  const places = decimal.split(".")[1]?.length ?? 0;
  return places === 0 ? "1" : `0.${"1".padStart(places, "0")}`;
}
