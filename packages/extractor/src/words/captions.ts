import { unitOfPhrase } from "@yusuan/schema";
import { squeeze } from "../page/characters.js";

/*
 * What the lines around a table are told by, whatever the format of the file. All take short text; one that is longer is
 * running text and none of these.
 */

const MOST_CHARS = 80;
const BODY = "(?:编制|填报|申报|报送|预算|公开)(?:部门|单位)(?:名称|[（(]盖章[)）])?[:：]";
const BODY_LINE = new RegExp(`${BODY}|^(?:部门|单位)(?:名称|[（(]盖章[)）])?[:：]`, "u");
const NAMED_BODY = new RegExp(
  `(?:${BODY}|^(?:部门|单位)(?:名称)?[:：])(.+?)(?=(?:金额)?单位[:：]|[（(]?\\d{4}年|$)`,
  "u",
);
const UNIT_LINE = /^[（(]?(?:金额)?单位[:：].{0,12}元/u;
const DATE_LINE = /^[（(]?(?:编制|填报)?(?:日期|时间)[:：]/u;
const FORM_NUMBER =
  /^(?:预算|决算|财决|财预)?(?:公开|附)?\d{0,4}表?[\d一二三四五六七八九十]{0,3}(?:[-－—]\d{1,2})?表?[:：]?$/u;
const TITLE_END = /(?:表格?|一览|明细)(?:[（(][^（()）]{0,20}[)）])?$/u;
const NOTE_START = /^(?:[（(]?(?:注|备注|说明|附注)\d{0,2}[:：.．、]|[※*＊]\S)/u;
const OF_THIS_TABLE = /(?:本|此|该|上)表|空表/u;
const SENTENCE_MARK = /[。；;！!？?]/u;
const UNIT_ALONE = /^(?:人民币)?(?:百万|亿|千|万)?元$/u;

/** 编制部门, 编制单位, 单位：元, 编制日期 and form numbers such as 公开01表. */
export function isCaption(text: string): boolean {
  if (text.length > MOST_CHARS) return false;
  const tight = squeeze(text);
  return (
    unitOfPhrase(text) !== undefined ||
    [BODY_LINE, UNIT_LINE, DATE_LINE].some((pattern) => pattern.test(tight)) ||
    isFormNumber(text)
  );
}

/** A caption whose value stands in the next cell. */
export function isOpenCaption(text: string): boolean {
  return isCaption(text) && /[:：]\s*$/u.test(text);
}

/** 公开01表, 表一, 附表3-1: the number of a form without its name. */
export function isFormNumber(text: string): boolean {
  const tight = squeeze(text);
  return tight.includes("表") && tight.length > 1 && FORM_NUMBER.test(tight);
}

/** The body that an 编制部门 line names, without the unit that may stand in the same line. */
export function bodyOf(text: string): string | undefined {
  const name = NAMED_BODY.exec(squeeze(text))?.[1];
  return name && !UNIT_ALONE.test(name) ? name : undefined;
}

/** The name of a form, such as 2020年部门收入预算总表. */
export function isTitle(text: string): boolean {
  if (text.length > MOST_CHARS || SENTENCE_MARK.test(text) || isNote(text)) return false;
  const tight = squeeze(text);
  return tight.length > 3 && TITLE_END.test(tight) && !isFormNumber(tight) && !/[,，]/u.test(tight);
}

/** 注：…, 备注：…, ※…. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text.slice(0, 12).trimStart());
}

/** A note, or a sentence that speaks of the table it stands below: 故本表为空表. */
export function isTableNote(text: string): boolean {
  return isNote(text) || OF_THIS_TABLE.test(text);
}

/** A whole sentence rather than a label. */
export function isSentence(text: string): boolean {
  return text.length > 20 && /[，,。；;]/u.test(text);
}
