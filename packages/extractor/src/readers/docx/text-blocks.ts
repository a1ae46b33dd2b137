import type { DraftText } from "../../draft.js";
import { isCjk } from "../../page/characters.js";
import { isCaption, isNote, isTitle } from "../../words/captions.js";
import type { Item, Paragraph } from "./items.js";

/** What the paragraphs of a document are measured by. */
type Measure = {
  /** Points of its running text. */
  readonly size: number;
  /** The deepest outline level that it uses; 0, none. */
  readonly deepest: number;
};

/** A paragraph longer than this is running text, whatever its style. */
const LONGEST_HEADING = 100;
/** One that only looks like a heading is shorter. */
const LONGEST_LINE = 60;
const LONGEST_NUMBERED = 40;
/** Running text is never set in type of this many points. */
const DISPLAY = 20;
const ENDS = /[。！？；：:;!?]["”’)）]?$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.、．](?!\d)|第[一二三四五六七八九十]+[章节部])/u;

/** Measure the paragraphs of a document that stand outside of tables. */
export function measureOf(items: readonly Item[]): Measure {
  const lengths = new Map<number, number>();
  let deepest = 0;
  for (const item of items) {
    if (item.kind !== "paragraph") continue;
    lengths.set(item.size, (lengths.get(item.size) ?? 0) + item.text.length);
    if (isOutlined(item)) deepest = Math.max(deepest, item.outline ?? 0);
  }
  const [usual] = [...lengths].sort((a, b) => b[1] - a[1]);
  return { size: usual?.[0] ?? 0, deepest };
}

/** The blocks of one paragraph: lines that name a table or end a sentence stand alone, others are closed up. */
export function textBlocks(paragraph: Paragraph, measure: Measure): readonly DraftText[] {
  const lines = paragraph.text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const groups: string[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const group = groups.at(-1);
    if (before === undefined || !group || standsAlone(before, line)) groups.push([line]);
    else group.push(seam(before, line), line);
  });
  return groups.map((group) => block(group.join(""), paragraph, measure));
}

function standsAlone(before: string, line: string): boolean {
  const named = [before, line].some((each) => isCaption(each) || isTitle(each) || isNote(each));
  return named || ENDS.test(before) || NUMBERED.test(line);
}

function seam(before: string, after: string): string {
  return isCjk(before.at(-1) ?? "") || isCjk(after[0] ?? "") ? "" : " ";
}

function block(written: string, paragraph: Paragraph, measure: Measure): DraftText {
  const { place, role } = paragraph;
  const text = role === "contents" ? written : written.replaceAll("\t", " ");
  const base = { page: 1, bbox: null, place, text };
  if (role === "note" || isNote(text) || isCaption(text)) return { kind: "note", ...base };
  const level = role === "contents" ? undefined : levelOf(text, paragraph, measure);
  return level === undefined ? { kind: "paragraph", ...base } : { kind: "heading", ...base, level };
}

/** Headings that only look so stand below those that the outline of the document has. */
function levelOf(text: string, paragraph: Paragraph, { size, deepest }: Measure): number | undefined {
  if (isOutlined(paragraph)) return paragraph.outline;
  if (text.length > LONGEST_LINE || ENDS.test(text)) return undefined;
  if (NUMBERED.test(text)) {
    return text.length <= LONGEST_NUMBERED && !/[。；，,;]/u.test(text) ? deepest + 3 : undefined;
  }
  if (paragraph.size > 1.15 * size || paragraph.size >= DISPLAY) return deepest + 1;
  return paragraph.centred ? deepest + 2 : undefined;
}

function isOutlined({ outline, text, role }: Paragraph): boolean {
  return (
    outline !== undefined &&
    role === undefined &&
    text.length <= LONGEST_HEADING &&
    !/[。；;]$/u.test(text.trim())
  );
}
