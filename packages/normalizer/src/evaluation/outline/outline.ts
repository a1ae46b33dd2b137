import type { OutlineItem, TextBlock } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import { compact } from "../../text.js";
import { numberedTitle } from "./number.js";

const LONGEST = 60;
const UNNUMBERED = /^(?:摘要|前言|引言|概述|正文|结语|附件|附录|报告摘要)$/u;

/**
 * The outline of a report: its numbered headings and short numbered paragraphs, and headings such as 摘要. A level is how
 * deep the ways of numbering are nested in this report. Items of lists (`1.…；`), questions and broken lines are none.
 * @param contents Ids of the blocks of the table of contents.
 */
export function outlineOf(
  blocks: readonly TextBlock[],
  contents: ReadonlySet<string>,
): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  let ranks: readonly number[] = [];
  for (const block of blocks) {
    if (contents.has(block.id) || block.kind === "note" || block.text.length > LONGEST * 2) continue;
    const place = { block: block.id, page: block.page };
    const numbered = numberedTitle(block.text);
    if (numbered) {
      if (!isTitle(numbered.title, numbered.rank)) continue;
      ranks = [...ranks.filter((rank) => rank < numbered.rank), numbered.rank];
      const title = cleanText(numbered.title).replace(/[:：]$/u, "");
      items.push({ level: ranks.length, number: numbered.number, title, ...place });
    } else if (UNNUMBERED.test(compact(block.text))) {
      ranks = [];
      items.push({ level: 1, title: compact(block.text), ...place });
    }
  }
  return items;
}

function isTitle(title: string, rank: number): boolean {
  const text = compact(title);
  if (text.length > LONGEST || (text === "" && rank > 0)) return false;
  if (/[。;；,，、?？]$/u.test(text) || /[。;；?？]/u.test(text) || text.startsWith("《")) return false;
  if (count(text, "《") !== count(text, "》") || count(text, "(") !== count(text, ")")) return false;
  return !/[:：].*[,，、]/u.test(text);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
