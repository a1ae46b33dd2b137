import type { DraftText } from "../../draft.js";
import { isCaption, isNote, isTitle } from "../../words/captions.js";
import { joinWrapped } from "./join.js";
import { type Line, placeOf } from "./model.js";

type Piece = { readonly text: string; readonly first: number; readonly last: number };

const MAX_HEADING_CHARS = 50;
const CLOSED = /[。；;，,：:！!？?…]$/u;
const NUMBERING: readonly [RegExp, number][] = [
  [/^第[一二三四五六七八九十百\d]{1,4}(?:部分|章|篇)/u, 1],
  [/^[一二三四五六七八九十]{1,3}\s?[、.．]/u, 2],
  [/^[（(][一二三四五六七八九十]{1,3}[)）]/u, 3],
  [/^[（(]\d{1,2}[)）]/u, 5],
  [/^\d{1,2}(?:\.\d{1,2}){0,3}\s?[、.．\s]/u, 4],
];
const STARTS_ANEW = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第.{1,3}(?:部分|章)|[-•·●◆■#*※])/u;

/** Text outside tables: Markdown and other headings, captions and notes, paragraphs. One pass over the lines. */
export function proseBlocks(lines: readonly Line[]): DraftText[] {
  const blocks: DraftText[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && lines[end]?.text.trim() !== "") end++;
    const alone = end - start === 1;
    for (const piece of paragraphs(lines.slice(start, end))) blocks.push(textBlock(piece, alone));
    start = end + 1;
  }
  return blocks;
}

/** Lines without an empty line between them: hard-wrapped ones are joined, others stand alone. */
function paragraphs(group: readonly Line[]): Piece[] {
  const longest = group.reduce((most, { text }) => Math.max(most, text.trim().length), 0);
  const runs: Line[][] = [];
  for (const line of group) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && !line.afterPageBreak && wraps(before.text, line.text, longest)) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const [line, ...more] = run;
    const place = { first: line?.number ?? 0, last: run.at(-1)?.number ?? 0 };
    const captions = line && more.length === 0 ? captionsOf(line.text) : [];
    if (captions.length > 1) return captions.map((text) => ({ text, ...place }));
    return [{ text: joinWrapped(run.map(({ text }) => text.trim())), ...place }];
  });
}

/** 编制部门 and 单位 side by side on one line are two captions. */
function captionsOf(line: string): string[] {
  if (line.length > 400) return [];
  const parts = line.split(/[ \t\u3000]{2,}/u).filter((part) => part.trim() !== "");
  return parts.every((part) => isCaption(part)) ? parts.map((part) => part.trim()) : [];
}

/** `upper` fills its line, does not end a sentence, and `lower` begins nothing new. */
function wraps(upper: string, lower: string, longest: number): boolean {
  const above = upper.trim();
  if (above.length < 20 || above.length < 0.8 * longest || above.includes("\t")) return false;
  if (/^\s{2}|^\u3000|\t/u.test(lower) || STARTS_ANEW.test(lower.trim())) return false;
  return !/[。；;！!？?：:|]$/u.test(above) && !above.startsWith("#");
}

function textBlock({ text, first, last }: Piece, alone: boolean): DraftText {
  const place = { page: 1, bbox: null, place: placeOf(first, last) };
  const marks = /^#{1,6}(?=\s)/u.exec(text)?.[0].length ?? 0;
  if (marks > 0) return { kind: "heading", ...place, text: text.slice(marks).trim(), level: marks };
  if (isNote(text) || isCaption(text)) return { kind: "note", ...place, text };
  if (text.length > MAX_HEADING_CHARS || CLOSED.test(text) || /[\n\t]/u.test(text)) {
    return { kind: "paragraph", ...place, text };
  }
  const level = NUMBERING.find(([pattern]) => pattern.test(text))?.[1];
  if (level !== undefined) return { kind: "heading", ...place, text, level };
  const named =
    isTitle(text) || (text.length <= 40 && /\p{Script=Han}{2}/u.test(text) && !/[，,：:]/u.test(text));
  return { kind: named && (alone || isHeadingLike(text)) ? "heading" : "paragraph", ...place, text };
}

/** Without empty lines around it, a heading is told by its words. */
function isHeadingLike(text: string): boolean {
  return isTitle(text) || /(?:职能|职责|设置|解释|说明|情况|概况|目录|部分|预算|决算)$/u.test(text);
}
