import type { DraftText } from "../../draft.js";
import { isCaption, isNote } from "../../words/captions.js";
import type { Item, Line } from "./items.js";

/** What the lines of a page are measured by. */
type Measure = {
  /** Points of its running text. */
  readonly size: number;
  /** The deepest level of its heading elements; 0, none. */
  readonly deepest: number;
};

/** A line longer than this is running text, whatever its element. */
const LONGEST_HEADING = 100;
/** One that only looks like a heading is shorter. */
const LONGEST_LINE = 60;
const LONGEST_NUMBERED = 40;
const USUAL_SIZE = 12;
const ENDS = /[。！？；：:;!?]["”’)）]?$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．](?!\d)|第[一二三四五六七八九十]+[章节部])/u;

/** Measure the lines of a page that stand outside of tables. */
export function measureOf(items: readonly Item[]): Measure {
  const lengths = new Map<number, number>();
  let deepest = 0;
  for (const item of items) {
    if (item.kind !== "line") continue;
    const size = item.look.size ?? USUAL_SIZE;
    lengths.set(size, (lengths.get(size) ?? 0) + item.text.length);
    if (isHeadingElement(item)) deepest = Math.max(deepest, item.look.level ?? 0);
  }
  const [usual] = [...lengths].sort((a, b) => b[1] - a[1]);
  return { size: usual?.[0] ?? USUAL_SIZE, deepest };
}

/** The block of one line. */
export function textBlock(line: Line, measure: Measure): DraftText {
  const { text, place } = line;
  const base = { page: 1, bbox: null, place, text };
  if (isNote(text) || isCaption(text)) return { kind: "note", ...base };
  const level = levelOf(line, measure);
  return level === undefined ? { kind: "paragraph", ...base } : { kind: "heading", ...base, level };
}

/** Headings that only look so stand below those that are elements. */
function levelOf(line: Line, { size, deepest }: Measure): number | undefined {
  const { text, look } = line;
  if (isHeadingElement(line)) return look.level;
  if (text.length > LONGEST_LINE || ENDS.test(text)) return undefined;
  if (NUMBERED.test(text)) {
    return text.length <= LONGEST_NUMBERED && !/[。；，,;]/u.test(text) ? deepest + 3 : undefined;
  }
  if ((look.size ?? USUAL_SIZE) > 1.15 * size) return deepest + 1;
  return look.centred ? deepest + 2 : undefined;
}

function isHeadingElement({ text, look }: Line): boolean {
  return look.level !== undefined && text.length <= LONGEST_HEADING && !/[。；;]$/u.test(text);
}
