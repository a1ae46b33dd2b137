import { toHalfWidth } from "@yusuan/schema";

type Heading = { readonly text: string; readonly rank: number };

/** The headings above a place in a document, and the section about one project. */
export type Outline = {
  readonly headings: readonly Heading[];
  readonly project?: { readonly heading: string; readonly block: number };
};

export const NO_HEADINGS: Outline = { headings: [] };

const RANKS: readonly RegExp[] = [
  /^第[一二三四五六七八九十]+部分|^附件/u,
  /^[一二三四五六七八九十]{1,3}[、.]/u,
  /^\([一二三四五六七八九十]{1,3}\)/u,
  /^\d{1,2}(?:[、.]|\.\d{1,2})/u,
  /^\(\d{1,2}\)/u,
];
/** `“三公”经费情况说明` is no project's. */
const PROJECT = /(?<!三公["'“”’」]?|机关运行)经费情况说明|项目情况说明/u;
const MOST = 6;

/** The outline after a heading: it ends the headings of its own rank and below. */
export function withHeading(outline: Outline, text: string, block: number): Outline {
  const plain = toHalfWidth(text).replace(/\s+/gu, "");
  const found = RANKS.findIndex((pattern) => pattern.test(plain));
  // A heading without a number stands between the parts of the document and its numbered sections.
  const rank = found < 0 ? 0.5 : found;
  const above = outline.headings.filter((heading) => heading.rank < rank);
  const headings = [...above, { text, rank }].slice(-MOST);
  if (PROJECT.test(plain) && rank === 0.5) return { headings, project: { heading: text, block } };
  return { headings, ...(outline.project && rank > 0 && { project: outline.project }) };
}
