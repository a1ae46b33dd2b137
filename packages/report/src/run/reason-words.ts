import type { Message } from "@yusuan/schema";

const CODE = /^[a-z]+(?:-[a-z]+)*: /u;
const BETWEEN = /; (?=[a-z]+(?:-[a-z]+)*: )/u;

/** The reasons of a line of `run.jsonl`, `code: English / 中文; code: …`, in each language without their codes. */
export function reasonWords(reason: string): Message {
  const reasons: string[] = [];
  for (const piece of reason.split(BETWEEN)) {
    const before = reasons.at(-1);
    // A reason has both languages; what looks like a code within a sentence begins none.
    if (before !== undefined && !before.includes(" / ")) reasons[reasons.length - 1] = `${before}; ${piece}`;
    else reasons.push(piece);
  }
  const messages = reasons.map(inBoth);
  return { en: messages.map(({ en }) => en).join(" "), zh: messages.map(({ zh }) => zh).join("") };
}

function inBoth(reason: string): Message {
  const text = reason.replace(CODE, "");
  const at = text.lastIndexOf(" / ");
  return at < 0 ? { en: text, zh: text } : { en: text.slice(0, at), zh: text.slice(at + 3) };
}
