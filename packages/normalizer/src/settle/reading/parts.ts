/** A year, an ordinal, 其中 or a star before the words of a label. */
const BEFORE =
  /^(?:[12]\d{3}年(?:度|初)?|其中[：:]|[*★☆●]|[一二三四五六七八九十\d]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)])/u;
/** A unit or a word in brackets, and a colon behind them. */
const BEHIND = /(?:[（(][^（）()]{1,8}[）)])?[：:]?$/u;
/** What 元 is read for at the end of a unit. */
const UNIT = /^([（(](?:单位[：:])?[百千万亿]{0,2})[兀无旡尢]([）)])/u;

/** A label in its parts; a whole label is `before + middle + behind`, with 元 put right behind it. */
export function labelParts(text: string): {
  readonly before: string;
  readonly middle: string;
  readonly behind: string;
} {
  const before = BEFORE.exec(text)?.[0] ?? "";
  const rest = text.slice(before.length);
  const behind = BEHIND.exec(rest)?.[0] ?? "";
  const middle = rest.slice(0, rest.length - behind.length);
  return middle === ""
    ? { before: "", middle: text, behind: "" }
    : { before, middle, behind: behind.replace(UNIT, "$1元$2") };
}
