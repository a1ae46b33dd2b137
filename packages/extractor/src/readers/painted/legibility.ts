import { isUnmapped } from "../../page/characters.js";

/** A page of which more than this share of the characters is unmapped is garbled. */
const MOST_UNMAPPED = 0.05;
/** Fewer characters than this say nothing about a language. */
const ENOUGH = 30;
/** Characters outside GB 2312 level 1 among the Chinese ones: names have some, shuffled codes have four of five. */
const MOST_RARE = 0.4;
/** Share of {@link USUAL} characters that Chinese text has at least: pages have 45 to 95 %, shuffled codes up to 18 %. */
const LEAST_USUAL = 0.2;
/** Share of letters and signs that bytes read in a wrong encoding leave. */
const MOST_ODD = 0.3;

const HAN = /^[\u3400-\u4dbf\u4e00-\u9fff]$/u;
/** Latin letters with accents, and ASCII signs that budget documents hardly use. */
const ODD = /^[\u0080-\u024f!"#$&'*+;<=>?@\\^_`{|}~]$/u;

/** The most frequent characters of written Chinese and of the words that budgets consist of. */
const USUAL: ReadonlySet<string> = new Set(
  "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好" +
    "都然没日于起还发成事作当想看文无开手十用主行方又如前所本见经头面公同三已从动两长知民样现分将外但身些与高意进把法此实回二理" +
    "部门单位预算收支出总表般共财政拨款基项目合计费科编码名称支金额万元资结转余其他业务社保障医疗卫生住房积管理机关服务设备" +
    "教育障工福利补助贴商品及绩效指标数量质完情况说明区市局委办县省内容职能构度减增比级类款性专运维购采因全",
);

/** What is wrong with the characters of a page, if anything. */
export type Illegible = { readonly kind: "unmapped" | "no-language"; readonly share: number };

/**
 * Whether the characters of a page have a meaning and make a language. Codes that a font maps to nothing are seen one by
 * one; codes mapped to wrong characters are seen by what they make together: characters that are rare (outside level 1
 * of GB 2312), or usual ones without those that every Chinese text has, or accented Latin letters and signs.
 */
export function illegible(characters: readonly string[]): Illegible | undefined {
  const count = (test: (char: string) => boolean) => characters.filter(test).length;
  const total = characters.length;
  const unmapped = count(isUnmapped);
  if (unmapped > MOST_UNMAPPED * total) return { kind: "unmapped", share: unmapped / total };
  const odd = count((char) => ODD.test(char));
  if (total >= ENOUGH && odd > MOST_ODD * total) return { kind: "no-language", share: odd / total };
  const han = characters.filter((char) => HAN.test(char));
  if (han.length < ENOUGH) return undefined;
  const rare = han.filter((char) => !isCommon(char)).length / han.length;
  const unusual = han.filter((char) => !USUAL.has(char)).length / han.length;
  if (rare > MOST_RARE) return { kind: "no-language", share: rare };
  return unusual > 1 - LEAST_USUAL ? { kind: "no-language", share: unusual } : undefined;
}

let common: ReadonlySet<string> | undefined;

/** Whether a character is one of the 3,755 of GB 2312 level 1, rows B0 to D7. */
function isCommon(char: string): boolean {
  common ??= levelOne();
  return common.has(char);
}

function levelOne(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell++) bytes.push(row, cell);
  }
  return new Set(new TextDecoder("gb18030").decode(Uint8Array.from(bytes)));
}
