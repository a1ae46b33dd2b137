import type { Placed } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { pageWords } from "../../language/words.js";

/** Where something stands, in words: its page, or the place that the format knows. */
export function placeView({ page, bbox, place }: Placed): HTMLElement {
  return html("small", { class: "place" }, bbox || place === undefined ? say(pageWords(page)) : place);
}
