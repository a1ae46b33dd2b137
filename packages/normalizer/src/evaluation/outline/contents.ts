import type { TextBlock } from "@yusuan/schema";
import { compact } from "../../text.js";

const LEADER = /(?:[.…·．]{2,}|\t)[\s.…·．]*\d{1,3}\s*$/u;
const LONGEST = 80;

/** The blocks that make up the table of contents: its heading, its lines and every line with dots before a page number. */
export function contentsBlocks(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const contents = new Set<string>();
  const last = new Map(blocks.map(({ text }, index) => [compact(text), index]));
  let inside = false;
  for (const [index, { id, text }] of blocks.entries()) {
    const line = compact(text);
    const isHeading = /^(?:目录|目次)$/u.test(line);
    const repeated = (last.get(line) ?? index) > index;
    inside = isHeading || (inside && line.length <= LONGEST && (/\d$/u.test(line) || repeated));
    if (inside || (text.length <= 4 * LONGEST && LEADER.test(text))) contents.add(id);
  }
  return contents;
}
