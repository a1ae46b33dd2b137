import { compact } from "../text.js";

const TAG = /<\/?[a-zA-Z][^<>]{0,200}>/gu;
const BREAK = /<(?:\/p|\/div|\/li|br) ?\/?>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&ge;": "≥",
  "&le;": "≤",
};

/** The text without the HTML that a reporting system has left in it; ends of paragraphs become line breaks. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/u.test(text)) return text;
  return text
    .replace(BREAK, "\n")
    .replace(TAG, "")
    .replace(/&(?:nbsp|lt|gt|amp|ge|le);/gu, (entity) => ENTITIES[entity] ?? entity);
}

/** A name or a short text: no markup, no line breaks, spaces only between words that are not Chinese. */
export function cleanText(text: string): string {
  return closeUp(withoutMarkup(text).replace(/[\s\u00a0\u3000]+/gu, " "));
}

/** A longer text: like {@link cleanText}, but paragraphs that its markup tells apart stay lines. */
export function cleanParagraphs(text: string): string {
  return withoutMarkup(text.replace(/[\s\u00a0\u3000]+/gu, " "))
    .split("\n")
    .map((line) => closeUp(line.replace(/[\s\u00a0]+/gu, " ")))
    .filter((line) => line !== "")
    .join("\n");
}

function closeUp(text: string): string {
  return text
    .trim()
    .replace(/ (?=[^\p{ASCII}])/gu, "")
    .replace(/(?<=[^\p{ASCII}]) /gu, "");
}

/** The text of a cell for comparison: half-width, without markup and without any space. */
export function plain(text: string): string {
  return compact(withoutMarkup(text));
}
