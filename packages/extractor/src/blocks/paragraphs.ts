import type { DraftText } from "../draft.js";
import { median, roundBox, unionOf } from "../page/geometry.js";
import { roundConfidence } from "../page/reading.js";
import { isCaption, isNote } from "../words/captions.js";
import { type PlacedNumber, shifted } from "./line-numbers.js";
import type { TextLine } from "./text-lines.js";

/** What a page's running text is measured by: its usual margins and size of type. */
type Measure = {
  readonly right: number;
  /** Whether lines run to the right margin as running text does, so that one of them is no heading. */
  readonly justified: boolean;
  readonly size: number;
  readonly width: number;
};

/** A centred line narrower than this share of the page is a heading; a full line of text is wider. */
const NARROW = 0.65;
/** So many lines that end at one margin are running text; centred ones of equal length are fewer. */
const JUSTIFIED = 5;
/** Running text is never set in type of this many points; a cover holds nothing smaller to compare with. */
const DISPLAY = 20;
const ENDS = /[。！？；：:;!?]["”’)）]?$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．](?!\d)|第[一二三四五六七八九十]+[章节部])/u;
const PAGE_NUMBER =
  /^[-—–\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／共]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–\s]*$/u;

/**
 * Join lines to headings, paragraphs and notes. A line goes on in the next one when it runs to the right margin and
 * does not end a sentence; a short centred line, or one in larger type, is a heading.
 */
export function textBlocks(
  page: number,
  pageWidth: number,
  pageHeight: number,
  lines: readonly TextLine[],
): DraftText[] {
  const right = unionOf(lines.map((line) => line.box))?.[2] ?? 0;
  const measure: Measure = {
    right,
    justified: lines.filter((line) => line.box[2] > right - line.size).length >= JUSTIFIED,
    size: median(lines.map((line) => line.size)),
    width: pageWidth,
  };
  const blocks: DraftText[] = [];
  let open: TextLine[] = [];
  const close = () => {
    const first = open[0];
    if (first) blocks.push(blockOf(page, pageHeight, open, measure));
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (last && !goesOn(last, line, measure)) close();
    open.push(line);
  }
  close();
  return blocks;
}

function goesOn(last: TextLine, next: TextLine, measure: Measure): boolean {
  if (Math.abs(last.size - next.size) > 0.15 * last.size) return false;
  if (next.box[1] - last.box[3] > 1.5 * last.size) return false;
  if (isCaption(last.text) || isCaption(next.text) || isNote(next.text)) return false;
  if (isHeading(last, measure) !== isHeading(next, measure)) return false;
  const full = last.box[2] > measure.right - 2.5 * last.size;
  return full && !NUMBERED.test(next.text);
}

function isHeading(line: TextLine, measure: Measure): boolean {
  if (line.text.length > 60 || ENDS.test(line.text)) return false;
  if (line.size > 1.15 * measure.size || line.size >= DISPLAY) return true;
  if (measure.justified && line.box[2] > measure.right - line.size) return false;
  const centre = (line.box[0] + line.box[2]) / 2;
  const centred = Math.abs(centre - measure.width / 2) < 0.03 * measure.width;
  return centred && line.box[2] - line.box[0] < NARROW * measure.width;
}

function blockOf(page: number, pageHeight: number, lines: readonly TextLine[], measure: Measure): DraftText {
  const said = joinedLines(lines);
  const { text } = said;
  const box = unionOf(lines.map((line) => line.box));
  const first = lines[0];
  const edge = first && (first.box[1] > 0.9 * pageHeight || first.box[3] < 0.08 * pageHeight);
  const base = { page, bbox: box ? roundBox(box) : null, ...said, ...confidenceOf(lines) };
  if ((edge && PAGE_NUMBER.test(text)) || isNote(text) || isCaption(text)) return { kind: "note", ...base };
  if (first && isHeading(first, measure)) {
    return {
      kind: "heading",
      ...base,
      level: first.size > 1.15 * measure.size || first.size >= DISPLAY ? 1 : 2,
    };
  }
  if (first && lines.length === 1 && NUMBERED.test(text) && text.length <= 40 && !/[。；，,;]/u.test(text)) {
    return { kind: "heading", ...base, level: 3 };
  }
  return { kind: "paragraph", ...base };
}

/** Lines as one text, and the places of its numbers. */
function joinedLines(lines: readonly TextLine[]): Pick<DraftText, "text" | "numbers"> {
  let text = "";
  const numbers: PlacedNumber[] = [];
  for (const line of lines) {
    // A line of running text breaks anywhere, inside a number too; only Latin words need their space.
    if (/[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(line.text)) text += " ";
    numbers.push(...shifted(line.numbers, text.length));
    text += line.text;
  }
  return numbers.length > 0 ? { text, numbers } : { text };
}

/** Mean confidence of lines that were read from a picture. */
function confidenceOf(lines: readonly TextLine[]): Pick<DraftText, "confidence"> {
  const scanned = lines.flatMap(({ confidence }) => confidence ?? []);
  if (scanned.length === 0) return {};
  return { confidence: roundConfidence(scanned.reduce((sum, each) => sum + each, 0) / scanned.length) };
}
