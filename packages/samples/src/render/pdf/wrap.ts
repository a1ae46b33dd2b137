const TOKEN = /[\x21-\x7e]+|[^\x21-\x7e]/gu;
const CLOSING = /^[，。、；：）”》]$/u;

/**
 * Break a text into lines no wider than `width`. Lines break between Chinese characters, never inside a number
 * or a Latin word. No line begins with closing punctuation: it hangs over the edge where it may or nothing else
 * can be done, else it takes what stands before it along.
 */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
  hangs = true,
): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let last = "";
    for (const [token] of paragraph.matchAll(TOKEN)) {
      const closing = CLOSING.test(token);
      const movable = line !== last && !CLOSING.test(last);
      if (line === "" || measure(line + token) <= width || (closing && (hangs || !movable))) line += token;
      else {
        const taken = closing ? last : "";
        lines.push(line.slice(0, line.length - taken.length));
        line = taken + token;
      }
      last = token;
    }
    return [...lines, line];
  });
}
