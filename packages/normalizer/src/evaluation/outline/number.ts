import { toHalfWidth } from "@yusuan/schema";

/** The number before a heading; `rank` orders the ways of numbering from the outermost (0) in. */
type NumberedTitle = { readonly number: string; readonly rank: number; readonly title: string };

const CHINESE = "[一二三四五六七八九十]{1,3}";
type Style = readonly [pattern: RegExp, rank: number, name: (number: string) => string];

const same = (number: string): string => number;
const STYLES: readonly Style[] = [
  [new RegExp(`^(第${CHINESE}(?:部分|章|篇))[ 、:.]{0,3}(.+)$`, "u"), 0, same],
  [
    new RegExp(`^(?:附件|附录) ?(\\d{1,2}|${CHINESE})[ 、:.]{0,3}(.*)$`, "u"),
    0,
    (number) => `附件 ${number}`,
  ],
  [new RegExp(`^(${CHINESE})[、.:] ?(.+)$`, "u"), 1, same],
  [new RegExp(`^(第${CHINESE}节)[ 、:.]{0,3}(.+)$`, "u"), 1, same],
  [new RegExp(`^\\((${CHINESE})\\)[、.]? ?(.+)$`, "u"), 2, (number) => `(${number})`],
  [/^(\d{1,2})[、.](?!\d) ?(.+)$/u, 3, same],
  [/^(\d{1,2}\.\d{1,2})(?!\d)[、.]? ?([^\d.%‰万亿元个人分倍].*)$/u, 4, same],
  [/^(\d{1,2}\.\d{1,2}\.\d{1,2})(?!\d)[、.]? ?([^\d.%‰].*)$/u, 5, same],
  [/^\((\d{1,2})\)[、.]? ?(.+)$/u, 6, (number) => `(${number})`],
  [/^([A-Z]\d{1,3}(?:[-.]\d{1,2}){0,2})(?![\d.-])[ 、:.]{0,2}(.+)$/u, 7, same],
];

/** The number and the title of a numbered heading (`三、`, `(一)`, `2.1`, `附件 2`), or undefined. */
export function numberedTitle(text: string): NumberedTitle | undefined {
  const printed = text.replace(/[\s\u3000]+/gu, " ").trim();
  const line = toHalfWidth(printed);
  for (const [pattern, rank, name] of STYLES) {
    const match = pattern.exec(line);
    const title = match?.[2] ?? "";
    if (match?.[1])
      return { number: name(match[1]), rank, title: printed.slice(line.length - title.length).trim() };
  }
  return undefined;
}
