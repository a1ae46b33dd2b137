/** A piece of a line between wide gaps; `start` and `end` are display columns. */
export type Segment = { readonly text: string; readonly start: number; readonly end: number };

const MAX_LINE_CHARS = 2000;
const AMOUNT = /^-?\d{1,3}(?:,?\d{3}){0,6}\.\d\d$|^-?\d{1,3}(?:,\d{3}){1,6}$/u;
const IDEOGRAPHIC_SPACE = 0x3000;
const WIDE_GAP = /\S(?:\s{2}|\u3000)\s*\S/u;
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

/** Whether a line has a wide gap between two pieces; never for lines too long to be laid out in columns. */
export function hasColumnGap(text: string): boolean {
  return text.length <= MAX_LINE_CHARS && WIDE_GAP.test(text);
}

/**
 * Cut a line at gaps of two or more display columns. `hanWidth` is what a Han character takes: 2 on a terminal,
 * 1 where the writer counted characters.
 */
export function segmentsOf(line: string, hanWidth: 1 | 2): Segment[] {
  const segments: Segment[] = [];
  let column = 0;
  let blank = 2;
  let from = -1;
  let to = 0;
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (from >= 0) segments.push({ text: line.slice(from, to), start, end });
  };
  for (let i = 0; i < line.length; i++) {
    const code = line.codePointAt(i) ?? 0;
    const width = code < 0x80 ? 1 : displayWidth(code, hanWidth);
    const units = code > 0xffff ? 2 : 1;
    if (isSpace(code)) blank += code === IDEOGRAPHIC_SPACE ? 2 : 1;
    else {
      const goesOn = from >= 0 && (blank === 0 || (blank === 1 && !endsFigure(line.slice(from, to), code)));
      if (!goesOn) {
        close();
        from = i;
        start = column;
      }
      to = i + units;
      end = column + width;
      blank = 0;
    }
    column += width;
    i += units - 1;
  }
  close();
  return joinSetWide(segments);
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === IDEOGRAPHIC_SPACE || (code >= 0x2000 && code <= 0x200b);
}

/** `0.00 三、卫生健康支出`: a narrow gap, but a figure and the label of the next column all the same. */
function endsFigure(before: string, next: number): boolean {
  return next >= 0x2e80 && before.length <= 24 && AMOUNT.test(before);
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
