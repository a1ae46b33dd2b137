import type { Extraction } from "@yusuan/schema";
import { compact } from "../text.js";

/** A short line before the first table. */
export type CoverLine = { readonly text: string; readonly page: number };

const COVER_BLOCKS = 40;

/** The short lines before the first table, in order, without those of a table of contents. */
export function coverLines({ blocks }: Extraction): readonly CoverLine[] {
  const first = blocks.findIndex(({ kind }) => kind === "table");
  const before = blocks.slice(0, Math.min(COVER_BLOCKS, first < 0 ? blocks.length : first));
  return before.flatMap((block) =>
    block.kind === "table"
      ? []
      : block.text
          .split("\n")
          .filter((line) => isShort(line) && !isContents(line))
          .map((text) => ({ text, page: block.page })),
  );
}

function isShort(line: string): boolean {
  const plain = compact(line);
  return plain.length > 0 && plain.length <= 50 && !/[。；;，,:：]$/u.test(plain);
}

function isContents(line: string): boolean {
  const plain = compact(line);
  return (
    /(?:…|\.{3}|·{3}|。{3})\d{0,4}$/u.test(plain) ||
    /^(?:目录|第[一二三四五六七八九]部分|[\d一二三四五六七八九十]{1,3}[、.])/u.test(plain)
  );
}
