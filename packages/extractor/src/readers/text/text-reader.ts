import { InputError } from "@yusuan/schema";
import type { ReadResult } from "../../draft.js";
import { unifyRadicals } from "../../page/characters.js";
import type { Reader, ReadLimits } from "../reader.js";
import { blocksOf } from "./blocks.js";
import { decode } from "./decode.js";
import { linesOf } from "./lines.js";

/**
 * Plain text and Markdown: one page, tables in four dialects (one cell per line, tab-separated rows, Markdown
 * pipes, fixed width), headings, notes and paragraphs. Places name lines.
 */
export const textReader = {
  read: async (bytes: Uint8Array, limits: TextLimits) => readText(bytes, limits),
} satisfies Reader;

type TextLimits = Pick<ReadLimits, "maxBytes" | "maxRuns">;

function readText(bytes: Uint8Array, limits: TextLimits): ReadResult {
  if (bytes.length > limits.maxBytes) throw tooLarge(bytes.length, limits.maxBytes);
  const { text, encoding, problems } = decode(bytes);
  const lines = linesOf(unifyRadicals(text), limits.maxRuns);
  return {
    pages: [{ number: 1, width: null, height: null, rotation: 0, method: "text", status: "read" }],
    blocks: blocksOf(lines),
    printed: lines.filter((line) => line.text !== "").map((line) => ({ page: 1, text: line.text })),
    problems,
    encoding,
  };
}

function tooLarge(size: number, limit: number): InputError {
  return new InputError("too-large", {
    en: `The file has ${size} bytes; the limit is ${limit}. Split the file or raise the limit.`,
    zh: `文件有${size}字节，超过上限${limit}字节，请拆分文件或提高上限。`,
  });
}
