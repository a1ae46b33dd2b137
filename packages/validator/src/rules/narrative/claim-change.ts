import { type Claim, formatYuan, type Message } from "@yusuan/schema";
import { meet, minus, percent, plus, type Range, rangeOf, shown, size } from "../../arithmetic/ranges.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { claimsById, describeClaim, entriesOf, placeOfClaim, relatedTo } from "./shared/claims.js";

export const claimChange: CheckRule = Object.freeze({
  id: "claim-change",
  kind: "check",
  severity: "error",
  forms: ["narrative"] as const,
  title: { en: "Changes told in the text agree with their amounts", zh: "文字说明增减额、增减幅与金额相符" },
  description: {
    en: "Where the text says an amount, what it was before, by how much it changed and by what rate, as far as they are told: the new amount is the old one plus or minus the change, the rate is the change over the old amount, 增加 and 减少 are the right words, and 持平 means no change. One unit in the last printed place of each number is allowed; a rate against nothing is not looked at. A rate printed without its % is a note.",
    zh: "文字说明给出的本期数、上期数、增减额、增减幅应相互一致：本期数＝上期数±增减额，增减幅＝增减额÷上期数，增减方向与用语一致，“持平”即无增减（各数允许末位相差1；上期数为零的增减幅不作比较）。增减幅漏印“%”的作说明。",
  },
  formula: "new = old ± change; rate = change ÷ old",
  find: (index) => {
    const claims = claimsById(index);
    return index.document.claims.flatMap((now) => {
      if (now.kind !== "amount" || now.measure === "change") return [];
      const changes = relatedTo(now, "change", claims);
      const rates = relatedTo(now, "rate", claims).filter(({ measure }) => measure === "change-rate");
      const paired = new Set(changes.flatMap((change) => relatedTo(change, "rate", claims)));
      return [
        ...changes.flatMap((change) =>
          compare(index, claims, now, change, relatedTo(change, "rate", claims)[0]),
        ),
        ...rates
          .filter((rate) => !paired.has(rate))
          .flatMap((rate) => compare(index, claims, now, undefined, rate)),
        ...rates.flatMap(withoutSign),
      ];
    });
  },
});

const SIGN = { increase: 1n, decrease: -1n, same: 0n } as const;

function compare(
  index: DocumentIndex,
  claims: ReadonlyMap<string, Claim>,
  now: Claim,
  change: Claim | undefined,
  rate: Claim | undefined,
): readonly CheckResult[] {
  const found = contradiction(index, claims, now, change, rate);
  // Where the figure of the table fits, the amount of the text is wrong, and that is another rule's finding.
  const figure = index.entries.get(now.figures.length === 1 ? (now.figures[0] ?? "") : "");
  if (found.length === 0 || !figure) return found;
  const told = { ...now, value: formatYuan(figure.fen) };
  return contradiction(index, claims, told, change, rate).length > 0 ? found : [];
}

function contradiction(
  index: DocumentIndex,
  claims: ReadonlyMap<string, Claim>,
  now: Claim,
  change: Claim | undefined,
  rate: Claim | undefined,
): readonly CheckResult[] {
  const said = change ?? rate;
  if (!said?.direction) return [];
  const [base] = relatedTo(said, "base", claims);
  const sign = SIGN[said.direction];
  const amounts = [now, base, change].filter((claim) => claim !== undefined);
  const finding = (message: Message, about: Claim, expected?: Range): CheckResult => ({
    key: about.id,
    verdict: "document-error",
    severity: "error",
    message,
    ...(expected && { expected: shown(expected), actual: about.value }),
    entries: entriesOf(amounts, index),
    places: [about].map(placeOfClaim),
  });
  const present = range(now);
  if (base) {
    const moved = minus(present, range(base));
    const stated = change ? signed(range(change), sign) : undefined;
    const [a, b, c] = [describeClaim(now), describeClaim(base), describeClaim(said)];
    if (stated && !meet(moved, stated))
      return [
        finding(
          {
            en: `The text says ${c.en}, but ${a.en} against ${b.en} is a change of ${shown(moved)} yuan`,
            zh: `文字称${c.zh}，而${a.zh}与${b.zh}相差${shown(moved)}元`,
          },
          said,
          moved,
        ),
      ];
    if (!stated && ((sign > 0n && moved.high < 0n) || (sign < 0n && moved.low > 0n)))
      return [
        finding(
          {
            en: `The text speaks of ${said.direction === "increase" ? "an increase" : "a decrease"} (${c.en}), but ${a.en} against ${b.en} is the opposite`,
            zh: `文字称${said.direction === "increase" ? "增加" : "减少"}（${c.zh}），而${a.zh}与${b.zh}相比方向相反`,
          },
          said,
        ),
      ];
  }
  if (!rate || sign === 0n) return [];
  const before = base ? range(base) : change && minus(present, signed(range(change), sign));
  const by = change ? range(change) : base && size(minus(present, range(base)));
  const is = before && by && percent(by, before);
  if (!is || meet(is, range(rate))) return [];
  const [a, r] = [describeClaim(now), describeClaim(rate)];
  const from = base ? describeClaim(base) : describeClaim(said);
  return [
    finding(
      {
        en: `The text gives the rate of change as ${r.en}; ${a.en} with ${from.en} makes ${shown(is)}%`,
        zh: `文字所称增减幅${r.zh}，按${a.zh}和${from.zh}计算应为${shown(is)}%`,
      },
      rate,
      is,
    ),
  ];
}

function range({ value, precision }: Claim): Range {
  return rangeOf(value, precision);
}

function signed(change: Range, sign: bigint): Range {
  const nothing: Range = { low: 0n, high: 0n };
  return sign > 0n ? plus(nothing, change) : sign < 0n ? minus(nothing, change) : nothing;
}

function withoutSign(rate: Claim): readonly CheckResult[] {
  if (/[%％]/u.test(rate.printed)) return [];
  const { en, zh } = describeClaim(rate);
  return [
    {
      key: `${rate.id}:sign`,
      verdict: "document-error",
      severity: "note",
      message: { en: `A rate of change without %: ${en}`, zh: `增减幅漏印“%”：${zh}` },
      places: [placeOfClaim(rate)],
    },
  ];
}
