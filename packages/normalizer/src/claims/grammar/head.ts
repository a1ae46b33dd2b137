/** The words between one number and the next, read for the second one. */
export type Lead = {
  /** Offset of the head in the passage. */
  readonly at: number;
  /** The last clause: what the number is directly said of. */
  readonly head: string;
  /** All the words since the number before. */
  readonly all: string;
};

const SEPARATORS = new Set([",", "。", ";", "、", ":", "!", "?", "…", "\n"]);
const CLOSING: Readonly<Record<string, string>> = { ")": "(", "”": "“", "》": "《" };
const LONGEST_HEAD = 120;

/** `收、支总计` is one total, not a list. */
function isOneName(text: string, at: number): boolean {
  return /^收、支[总合]/u.test(text.slice(at - 1, at + 3));
}

/** The lead of a number: the words from the end of the one before, and of these the last clause. */
export function leadOf(text: string, from: number, to: number): Lead {
  const all = text.slice(from, to);
  let at = to;
  const closed: string[] = [];
  while (at > from && to - at < LONGEST_HEAD) {
    const char = text[at - 1] ?? "";
    if (CLOSING[char]) closed.push(CLOSING[char]);
    else if (char === closed.at(-1)) closed.pop();
    else if (char === "(" && closed.length === 0) break;
    else if (SEPARATORS.has(char) && closed.length === 0 && !isOneName(text, at - 1)) break;
    at -= 1;
  }
  return { at, head: text.slice(at, to), all };
}
