import type { Message } from "@yusuan/schema";
import type { Placed } from "../../src/contract/document-data.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { pageWords } from "../language/words.js";

/** Where something stands, in words: its page, or the place that the format knows. */
export function placeView({ page, bbox, place }: Placed): HTMLElement {
  const words = bbox || place === undefined ? pageWords(page) : placeWords(place);
  return html("small", { class: "place" }, say(words));
}

/** A named place, `line 87`, `lines 87-93` or `Sheet1!C5`, in both languages. */
export function placeWords(place: string): Message {
  const [, from, to] = /^lines? (\d+)(?:-(\d+))?$/u.exec(place) ?? [];
  if (from === undefined) return { en: place, zh: place };
  return { en: place, zh: to === undefined ? `第 ${from} 行` : `第 ${from}–${to} 行` };
}
