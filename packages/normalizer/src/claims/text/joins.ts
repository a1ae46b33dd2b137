import type { TextBlock } from "@yusuan/schema";
import { toHalfWidth } from "@yusuan/schema";

const ENDED = /[。;:!?…]\s*$/u;
const OPEN = /[,、(《“]\s*$/u;
const LISTED =
  /^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|\.(?!\d))|第[一二三四五六七八九十]+部分|附件|表\s*\d|注:|说明:)/u;
/** Lines that end within this distance of the right edge, in points, are full. */
const FULL_LINE = 30;
const LONG = 30;

/**
 * Whether a block goes on in the next one: its last line is full (or, without boxes, it is a long paragraph or ends
 * in a comma), it does not end a sentence, and the next one begins no item of a list. `edge` is the right edge of
 * the text on the block's page.
 */
export function goesOn(block: TextBlock, next: TextBlock, edge: number): boolean {
  const text = toHalfWidth(block.text);
  if (ENDED.test(text) || LISTED.test(toHalfWidth(next.text))) return false;
  if (block.bbox && next.bbox)
    return edge - block.bbox[2] <= FULL_LINE + widthOfNumber(next.text) && block.text.length >= 10;
  if (OPEN.test(text)) return true;
  return (
    block.kind === "paragraph" && next.kind === "paragraph" && text.length >= LONG && isNextLine(block, next)
  );
}

/** About the width in points of a number at the beginning of a text, which is not divided between lines. */
function widthOfNumber(text: string): number {
  return 8 * (/^[\d.,，．]+/u.exec(text)?.[0].length ?? 0);
}

/** Of two paragraphs of a text file, at most one empty line lies between a line and its continuation. */
function isNextLine(block: TextBlock, next: TextBlock): boolean {
  const end = lineOf(block.place, "last");
  const start = lineOf(next.place, "first");
  return end === undefined || start === undefined || start - end <= 2;
}

function lineOf(place: string | undefined, which: "first" | "last"): number | undefined {
  const match = /^lines? (\d+)(?:-(\d+))?$/u.exec(place ?? "");
  if (!match) return undefined;
  return Number(which === "last" ? (match[2] ?? match[1]) : match[1]);
}
