import { FIGURE_STATUS } from "@yusuan/schema/names";
import type { FigureData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { inOwnLanguage, say } from "../../language/language.js";

/**
 * A figure that can be pointed at and chosen, with its status as a mark, a colour and a word for screen readers. It is no
 * `button` element, before and after which a browser may break the line, so that a comma would begin one.
 */
export function figureButton({ id, status, text }: FigureData, shown = text): HTMLElement {
  return html(
    "span",
    { role: "button", tabindex: 0, class: `figure ${status}`, "data-figure": id },
    shown,
    inOwnLanguage(html("span", { class: "heard" }, " ", say(FIGURE_STATUS[status]))),
  );
}
