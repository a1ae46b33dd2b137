import type { Survey, TextBlock } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import { numberedTitle } from "../outline/number.js";
import { placeInBlock, quantityInBlock, spoken } from "../printed.js";

const PERCENT = "\\d{1,3}(?:\\.\\d{1,4})?%";
const OPTION =
  "(?:非常|很|十分|比较|较为|较|基本|不太|较不|比较不|很不|非常不|不)?(?:满意|了解|清楚|认可|支持|及时|合理|方便|知晓|知道)|一般|很好|较好|较差|很差|差|说不清";
/** `38%的居民表示非常满意`. */
const SHARE_FIRST = new RegExp(
  `(?<share>${PERCENT})的?[^,，。;；、%\\d]{0,20}?(?:表示|认为|选择|感到|感觉|觉得|评价为|回答|持)(?:对[^,，。;；、%\\d]{0,20}?)?[“"]?(?<option>[^,，。;；、%\\d“”"]{1,16})`,
  "gu",
);
/** `非常满意占38%`, `选择“一般”的居民占比为18%`. */
const OPTION_FIRST = new RegExp(
  `(?<option>${OPTION})[”"]?(?:的)?(?:[^,，。;；、%\\d]{0,10}\\d{1,6}[人份名户位][,，(]?)?[^,，。;；、%\\d]{0,10}?(?:占比|占|比例|为|达)?(?:为|达)?[:：(]?(?<share>${PERCENT})`,
  "gu",
);
const LONGEST_QUESTION = 80;
const REACH = 4;

/** The surveys whose shares sentences tell, each with the question that stands before it. */
export function surveysOf(blocks: readonly TextBlock[]): readonly Survey[] {
  const surveys: Survey[] = [];
  for (const [index, block] of blocks.entries()) {
    for (const sentence of block.text.match(/[^。\n]+。?/gu) ?? []) {
      const said = spoken(sentence);
      if (said.length > 600 || !said.includes("%")) continue;
      const shares = sharesIn(said);
      if (shares.length < 2) continue;
      const id = `e.s${surveys.length + 1}`;
      const question = questionBefore(blocks, index);
      surveys.push({
        id,
        ...(question !== undefined && { question }),
        shares: shares.map(({ option, value }, at) => ({
          option,
          share: quantityInBlock(block, `${id}.share${at + 1}`, { value, unit: "%", text: `${value}%` }),
        })),
        place: placeInBlock(block, sentence.trim()),
      });
    }
  }
  return surveys;
}

function sharesIn(said: string): readonly { readonly option: string; readonly value: string }[] {
  const read = (pattern: RegExp): { option: string; value: string }[] =>
    [...said.matchAll(pattern)].flatMap(({ groups }) => {
      const option = groups?.option;
      const share = groups?.share;
      return option === undefined || share === undefined ? [] : [{ option, value: share.slice(0, -1) }];
    });
  const first = read(SHARE_FIRST);
  const second = read(OPTION_FIRST);
  return second.length > first.length ? second : first;
}

function questionBefore(blocks: readonly TextBlock[], index: number): string | undefined {
  for (const { text } of blocks.slice(Math.max(0, index - REACH), index).reverse()) {
    const line = text.trim();
    if (line.length <= LONGEST_QUESTION && /[?？]$|是否|满意度(?:情况|调查)?$|如何/u.test(line))
      return cleanText(numberedTitle(line)?.title ?? line);
  }
  return undefined;
}
