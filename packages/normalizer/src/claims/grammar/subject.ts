import { squeeze } from "../../text.js";

const QUOTES = /["'“”‘’〝〞「」『』]/gu;
const LEADING =
  /^(?:[,。;:、!?.)]|\(?[一二三四五六七八九十]{1,3}[)、.]|\(?\d{1,2}[)、.](?!\d)|其中:?|(?:19|20)\d{2}年(?:度)?(?:以来)?|(?:本年度?|当年|全年)(?=\()|截[至止][^,]*?日|是|含|包括|即|分别|为|和|与|及|以及)/u;
const TRAILING = /(?:分别|均|各)?(?:约为|约|共计为|共计|共为|共|计为|达到|达|仅为|仅|为|是|:|有|各|均)$/u;
const HEADING_ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:[、.]|(?:\.\d{1,2})+[、.]?)(?!\d))/u;

/** The noun phrase of a head: without spaces, quotation marks, ordinals, leading years and the verb at its end. */
export function nounPhrase(head: string): string {
  let text = squeeze(head).replace(QUOTES, "").replaceAll("\u0001", "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(LEADING, "");
  }
  for (let before = ""; before !== text && !isSumWord(text); ) {
    before = text;
    text = text.replace(TRAILING, "");
  }
  text = text.replace(/\(以[^()]{0,20}\)$/u, "");
  return text.replace(/(?:\(项\)|\(款\)|\(类\))?科目$/u, (end) => end.replace("科目", ""));
}

/** Words that only say how an amount came about: 根据…测算2026年度人工成本. */
const MANNER = /^(?:预计|拟|测算|核定|安排)(?=[^,]{2})/u;

/**
 * The noun phrase of an amount: without what stands before a year inside it, unless what follows names nothing
 * itself (本项目2025年预算安排).
 */
export function amountPhrase(head: string): string {
  const phrase = nounPhrase(head);
  const [, before = "", after = ""] = /^(.*)(?:19|20)\d{2}年(?:度)?(\D{2,})$/u.exec(phrase) ?? [
    "",
    "",
    phrase,
  ];
  const inner = staged(after).subject === "" ? `${before}${after}` : after;
  return nounPhrase(inner).replace(MANNER, "");
}

/** A heading as the subject of what stands under it. */
export function headingSubject(heading: string): string {
  return squeeze(heading)
    .replace(QUOTES, "")
    .replace(HEADING_ORDINAL, "")
    .replace(/^(?:19|20)\d{2}年(?:度)?/u, "")
    .replace(/情况说明$|情况$/u, "");
}

/** What of a subject is said: its budget at the start of the year, after changes, or what was spent. */
const STAGES: readonly (readonly [RegExp, string])[] = [
  [/(?:年中)?(?:调整|追加|追减)后的?(?:全年|项目)?预算(?:金额|数|总额)?$|全年预算(?:金额|数)$/u, "revised"],
  [/(?:年初|期初)预算(?:安排)?(?:金额|数|总额)?$/u, "initial"],
  [/(?:当年|全年)?决算(?:数|金额)?$/u, "executed"],
  [
    /(?:当年|全年)?(?:预算)?(?:实际)?(?:执行|支付|支出)(?:数|金额|资金)$|实际(?:支出|支付|执行|使用)$/u,
    "executed",
  ],
];
/** Words that name no subject of their own. */
const GENERIC =
  /^(?:(?:当年|全年|年度|本年度|今年)?预算(?:安排|数|金额)?|(?:预算)?安排|合计|总计|共计|小计|总额|金额|资金|决算数?|支出|数|)$/u;

/** A noun phrase split into its subject and the stage that it speaks of; no subject where it names none. */
export function staged(phrase: string): { readonly subject: string; readonly measure: string } {
  for (const [pattern, measure] of STAGES) {
    const at = phrase.search(pattern);
    if (at < 0) continue;
    const subject = phrase.slice(0, at);
    return { subject: GENERIC.test(subject) ? "" : subject, measure };
  }
  return { subject: GENERIC.test(phrase) ? "" : phrase, measure: "total" };
}

/** A subject for comparison with another one: `公务接待费支出` and `公务接待费` are the same. */
export function subjectKey(subject: string): string {
  return subject.replace(/(?:预算|决算)?(?:支出)?(?:总额|金额|数|预算|决算|支出)?$/u, "") || subject;
}

/** Whether a phrase only adds up what stands before it. */
export function isSumWord(phrase: string): boolean {
  return /^(?:以上)?(?:合计|总计|共计|小计)(?:金额|预算)?$/u.test(phrase);
}
