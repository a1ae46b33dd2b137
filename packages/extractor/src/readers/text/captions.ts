/** Patterns of the lines that stand around a table. All work on short, trimmed text. */

const MAX_TITLE_CHARS = 80;
const BODY_LINE = /^(?:编制|填报|申报|报送|预算|公开)?(?:部门|单位)(?:名称|[（(]盖章[)）])?[:：]/u;
const UNIT_LINE = /^[（(]?(?:金额)?单位[:：].{0,12}元/u;
const DATE_LINE = /^[（(]?(?:编制|填报)?(?:日期|时间)[:：]/u;
const FORM_NUMBER =
  /^(?:预算|决算|财决|财预)?(?:公开|附)?\d{0,4}表(?:[一二三四五六七八九十\d]{0,3})(?:[-－]\d{1,2})?$/u;
const TITLE_END = /(?:表|一览|明细)(?:[（(][^（()）]{0,20}[)）])?$/u;
const NOTE_START = /^(?:[（(]?(?:注|备注|说明|附注)\d{0,2}[:：.．、]|[※*＊]\S)/u;
const SENTENCE_MARK = /[。；;！!？?]/u;

/** 编制部门, 编制单位, 单位：元, 编制日期 and form numbers such as 公开01表. */
export function isCaption(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS) return false;
  const tight = text.replace(/\s+/gu, "");
  return BODY_LINE.test(tight) || UNIT_LINE.test(tight) || DATE_LINE.test(tight) || FORM_NUMBER.test(tight);
}

/** A caption whose value stands in the next cell. */
export function isOpenCaption(text: string): boolean {
  return isCaption(text) && /[:：]\s*$/u.test(text);
}

/** The name of a form, such as 2020年部门收入预算总表. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS || SENTENCE_MARK.test(text) || isNote(text)) return false;
  const tight = text.replace(/\s+/gu, "");
  return tight.length > 3 && TITLE_END.test(tight) && !FORM_NUMBER.test(tight) && !/[,，]/u.test(tight);
}

/** 注：…, 备注：…, ※…. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text.slice(0, 12).trimStart());
}

/** A whole sentence rather than a label. */
export function isSentence(text: string): boolean {
  return text.length > 20 && /[，,。；;]/u.test(text);
}
