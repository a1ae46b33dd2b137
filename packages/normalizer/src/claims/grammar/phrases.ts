import { squeeze } from "../../text.js";

type Direction = "increase" | "decrease" | "same";

const UP = "增加|增长|上升|提高|上涨|调增|追加|增";
const DOWN = "减少|下降|降低|压减|调减|追减|缩减|减";
const CHANGE = new RegExp(
  `(${UP}|${DOWN})(?:[(/](?:${UP}|${DOWN})\\)?)?(?:了|额|额为|幅度|幅度为|幅|幅为|率|率为|比例|比例为|为)?约?$`,
  "u",
);
const IS_UP = new RegExp(`^(?:${UP})`, "u");
const COMPARED = /同比|(?:比|较|同|与|和)(?:上年|去年|上一年|上一?年度|上一度|(?:19|20)\d{2}|年初|预算)/u;
const SHARE = /占(.{0,40}?)的?(?:比例|比重|百分比)?(?:为|是|达到?|约)*$/u;
const EXECUTION =
  /完成(?:(?:当年|全年|年初|调整后?的?|本年)*(?:预算|指标)(?:金额|数|总额)?)的?(?:为|达到?|约)?$|(?:预算)?(?:执行|支付|支出)(?:率|进度)(?:为|是|达到?|约)*$/u;
const ASIDE =
  /(?:主要)?原因(?:是|为|:|在于)|主要(?:是|系)(?!用于)|主要(?:由于|因为?)|由于|主要用于(?!以下方面)|用于:/u;

/** What a head says of the number that follows, other than naming it. */
export type Phrase =
  | {
      readonly kind: "change";
      readonly direction: Direction;
      readonly own: string;
      readonly baseYear?: number;
    }
  | { readonly kind: "share"; readonly of: string }
  | { readonly kind: "execution" }
  | { readonly kind: "plain" };

export function phraseOf(head: string, lastYear: number | undefined): Phrase {
  const text = squeeze(head);
  const change = CHANGE.exec(text);
  if (change) {
    const direction = IS_UP.test(change[1] ?? "") ? "increase" : "decrease";
    return { kind: "change", direction, ...comparison(text.slice(0, change.index), lastYear) };
  }
  if (EXECUTION.test(text)) return { kind: "execution" };
  const share = SHARE.exec(text);
  if (share) return { kind: "share", of: share[1] ?? "" };
  return { kind: "plain" };
}

/** Of `与2023年度相比` and `X比上年`: what changed, where it is named before, and the year compared with. */
export function comparison(text: string, lastYear: number | undefined): { own: string; baseYear?: number } {
  const at = text.search(COMPARED);
  if (at < 0) return { own: text };
  const rest = text.slice(at);
  const printed = /(?:19|20)\d{2}/u.exec(rest)?.[0];
  const year =
    printed === undefined
      ? /上一?年|去年|上一度|^同比/u.test(rest)
        ? lastYear
        : undefined
      : Number(printed);
  return { own: text.slice(0, at), ...(year !== undefined && { baseYear: year }) };
}

/** Whether words say why something changed or what it is used for. */
export function isAside(words: string): boolean {
  return ASIDE.test(words);
}

const LIST =
  /其中|(?:主要|分别)?(?:用于|投向)?以下方面:?|具体(?:情况)?(?:如下|为)|主要内容如下|包括:|分别为/u;

/** Whether the words before a number open a list of the parts of what was named before, and inside a bracket. */
export function opensParts(lead: string): "open" | "in-bracket" | undefined {
  const at = lead.search(LIST);
  if (at < 0) return undefined;
  return /\([^()]*$/u.test(lead.slice(0, at)) ? "in-bracket" : "open";
}
