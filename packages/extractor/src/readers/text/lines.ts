import { InputError } from "@yusuan/schema";
import type { Line } from "./model.js";

const LINE_END = /\r\n|\n|\r/u;

/**
 * Split a text at `\n`, `\r\n` and `\r`. A form feed parts a line too, but both parts keep its number.
 * @throws InputError `too-many-lines` above `maxLines`.
 */
export function linesOf(text: string, maxLines: number): Line[] {
  const lines: Line[] = [];
  const written = text.split(LINE_END);
  if (written.length > maxLines) throw tooManyLines(written.length, maxLines);
  written.forEach((content, index) => {
    const number = index + 1;
    if (!content.includes("\f")) {
      lines.push({ number, text: content, afterPageBreak: false });
      return;
    }
    const parts = content.split("\f");
    parts.forEach((part, i) => {
      // The empty pieces of a run of form feeds say nothing.
      if (part === "" && i > 0 && i < parts.length - 1) return;
      lines.push({ number, text: part, afterPageBreak: i > 0 });
    });
  });
  return lines;
}

function tooManyLines(count: number, limit: number): InputError {
  return new InputError("too-many-lines", {
    en: `The text has ${count} lines; the limit is ${limit}. Split the file or raise the limit.`,
    zh: `文本有${count}行，超过上限${limit}行，请拆分文件或提高上限。`,
  });
}
