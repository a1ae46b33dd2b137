/** A piece of a line between wide gaps; `start` and `end` are display columns. */
export type Segment = { readonly text: string; readonly start: number; readonly end: number };

const MAX_LINE_CHARS = 2000;
const AMOUNT = /^-?\d{1,3}(?:,?\d{3}){0,6}\.\d\d$|^-?\d{1,3}(?:,\d{3}){1,6}$/u;
const IDEOGRAPHIC_SPACE = "\u3000";
/** Words that are commonly set wide, as 合    计. */
const SET_WIDE = new Set([
  "合计",
  "总计",
  "小计",
  "项目",
  "科目",
  "名称",
  "金额",
  "备注",
  "目录",
  "摘要",
  "附件",
  "单位",
]);

/** Number of wide gaps in a line; 0 for lines too long to be laid out in columns. */
export function columnGaps(text: string): number {
  if (text.length > MAX_LINE_CHARS) return 0;
  if (!text.includes("  ") && !text.includes(IDEOGRAPHIC_SPACE)) return 0;
  return Math.max(0, segmentsOf(text, 2).length - 1);
}

/**
 * Cut a line at gaps of two or more display columns. `hanWidth` is what a Han character takes: 2 on a terminal,
 * 1 where the writer counted characters.
 */
export function segmentsOf(line: string, hanWidth: 1 | 2): Segment[] {
  const segments: Segment[] = [];
  let column = 0;
  let blank = 2;
  let open: { text: string; start: number; end: number } | undefined;
  for (const char of line) {
    const width = displayWidth(char.codePointAt(0) ?? 0, hanWidth);
    if (/\s/u.test(char)) blank += char === IDEOGRAPHIC_SPACE ? 2 : 1;
    else {
      if (open && (blank === 0 || (blank === 1 && !endsFigure(open.text, char))))
        open.text += `${" ".repeat(blank)}${char}`;
      else {
        if (open) segments.push(open);
        open = { text: char, start: column, end: column };
      }
      open.end = column + width;
      blank = 0;
    }
    column += width;
  }
  if (open) segments.push(open);
  return joinSetWide(segments);
}

/** `0.00 三、卫生健康支出`: a narrow gap, but a figure and the label of the next column all the same. */
function endsFigure(before: string, next: string): boolean {
  return before.length <= 24 && AMOUNT.test(before) && /\p{Script=Han}/u.test(next);
}

function joinSetWide(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const before = out.at(-1);
    if (before && SET_WIDE.has(before.text + segment.text)) {
      out[out.length - 1] = { text: before.text + segment.text, start: before.start, end: segment.end };
    } else out.push(segment);
  }
  return out;
}

function displayWidth(code: number, hanWidth: 1 | 2): number {
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? hanWidth : 1;
}
