import type { Message } from "@yusuan/schema";
import type { Failure } from "./failure.js";

/*
 * The `reason` of a line of `run.jsonl` is one text for programs and people: `code: English / 中文; code: …`. That it
 * is one text is settled by the format of a run, which a report must be able to read without the state of the run that
 * wrote it (a copied folder has none, and a file that is there twice has no state of its own). So it is written and
 * taken apart here, and nowhere else.
 */

const MOST = 3;
const CODE = /^([a-z]+(?:-[a-z]+)*): /u;
const BETWEEN = /; (?=[a-z]+(?:-[a-z]+)*: |and \d+ more \/ )/u;
const LANGUAGES = " / ";

/** One failure as a reason. */
export function reasonOf({ code, message }: Failure): string {
  return `${code}: ${message.en}${LANGUAGES}${message.zh}`;
}

/** All failures of a document as one reason: each once, the first three of them, then how many more there are. */
export function joinReasons(causes: readonly Failure[]): string {
  const told = [...new Set(causes.map(reasonOf))];
  const rest = told.length - MOST;
  const shown = told.slice(0, MOST).join("; ");
  return rest > 0 ? `${shown}; and ${rest} more${LANGUAGES}另有 ${rest} 项` : shown;
}

/** The codes of a reason, in its order. */
export function reasonCodes(reason: string): readonly string[] {
  return partsOf(reason).flatMap((part) => CODE.exec(part)?.[1] ?? []);
}

/** What a reason says in each language, without its codes. */
export function reasonWords(reason: string): Message {
  const messages = partsOf(reason).map(inBoth);
  return {
    en: sentences(
      messages.map(({ en }) => en),
      [" ", "; "],
    ),
    zh: sentences(
      messages.map(({ zh }) => zh),
      ["", "；"],
    ),
  };
}

function partsOf(reason: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of reason.split(BETWEEN)) {
    const before = parts.at(-1);
    // A part has both languages; what looks like a code within a sentence begins none.
    if (before !== undefined && !before.includes(LANGUAGES)) parts[parts.length - 1] = `${before}; ${piece}`;
    else parts.push(piece);
  }
  return parts;
}

function inBoth(part: string): Message {
  const text = part.replace(CODE, "");
  const at = text.lastIndexOf(LANGUAGES);
  return at < 0 ? { en: text, zh: text } : { en: text.slice(0, at), zh: text.slice(at + LANGUAGES.length) };
}

/** Texts one after the other, parted by the first of the two where a text ends as a sentence, else by the second. */
function sentences(texts: readonly string[], [ended, open]: readonly [string, string]): string {
  return texts.reduce((text, next) => `${text}${/[.!?。！？]$/u.test(text) ? ended : open}${next}`);
}
