import type { Extraction } from "@yusuan/schema";
import { looksLikeTitle } from "../forms/titles.js";
import { squeeze, yearIn } from "../text.js";
import { endsAsBody } from "./body-name.js";
import { type CoverLine, coverLines } from "./cover.js";

const SUBJECT = /预算|决算|绩效/u;

/** The title of the document: the line of its cover that names the year and the subject, else its first heading. */
export function titleOf(extraction: Extraction): string | null {
  const lines = coverLines(extraction)
    .map(({ text, page }) => ({ text: squeeze(text), page }))
    .filter(({ text }) => !/^[^:：]{2,12}[:：]/u.test(text));
  const named = lines.filter(({ text }) => SUBJECT.test(text) && !looksLikeTitle(text));
  const best =
    named.find(({ text }) => yearIn(text) !== null) ??
    lines.find(({ text }) => isBodysTitle(text)) ??
    named[0];
  if (best) return bodyAbove(lines, best) + best.text;
  const headings = extraction.blocks.flatMap((block) =>
    block.kind === "heading" ? [squeeze(block.text)] : [],
  );
  // Without a cover, a chapter such as 2020年某局预算编制说明 says more than the first one, 主要职能.
  const telling = headings.find(
    (text) => SUBJECT.test(text) && yearIn(text) !== null && !looksLikeTitle(text),
  );
  return telling ?? headings.find((text) => text !== "") ?? null;
}

/** A body, a year and the subject in one line name the document, even where the line ends like a table's title. */
function isBodysTitle(text: string): boolean {
  const [, body] = /^(.{4,40}?)(?:19|20)\d{2}年/u.exec(text) ?? [];
  return body !== undefined && endsAsBody(body) && SUBJECT.test(text);
}

/** The body's name, in up to three lines of the same page, above a title that begins with the year. */
function bodyAbove(lines: readonly CoverLine[], title: CoverLine): string {
  if (!/^(?:(?:19|20)\d{2}|二[〇○零]|部门|单位)/u.test(title.text)) return "";
  const index = lines.indexOf(title);
  const above = lines.slice(Math.max(0, index - 3), index).filter(({ page }) => page === title.page);
  const name = above.map(({ text }) => text).join("");
  return /^\p{Script=Han}{4,40}$/u.test(name) && endsAsBody(name) ? name : "";
}
