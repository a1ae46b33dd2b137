const TOKEN = /[\x21-\x7e]+|[^\x21-\x7e]/gu;
const CLOSING = /^[，。、；：）”》]$/u;

/**
 * Break a text into lines no wider than `width`. Lines break between Chinese characters, never inside a number
 * or a Latin word; closing punctuation hangs over the edge rather than begin a line.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const [token] of paragraph.matchAll(TOKEN)) {
      if (line !== "" && !CLOSING.test(token) && measure(line + token) > width) {
        lines.push(line);
        line = token;
      } else line += token;
    }
    return [...lines, line];
  });
}
