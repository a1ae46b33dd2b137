import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { pageWords, WORDS } from "../../language/words.js";
import type { DocumentModel } from "../model/model.js";
import { cellContent } from "./cell-content.js";

/** The sentences that say numbers, each with its numbers as figures; undefined where there are none. */
export function sentences({ data }: DocumentModel): HTMLElement | undefined {
  const bySentence = new Map<string, (typeof data.figures)[number][]>();
  for (const figure of data.figures) {
    if (figure.sentence === undefined || figure.table !== undefined) continue;
    const key = `${figure.page} ${figure.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), figure]);
  }
  if (bySentence.size === 0) return undefined;
  return html(
    "section",
    { class: "table sentences", id: "sentences" },
    html("div", { class: "title" }, html("h3", {}, say(WORDS.sentences))),
    html(
      "ul",
      {},
      ...[...bySentence.values()].map((figures) => {
        const [first] = figures;
        const place = first?.bbox ? say(pageWords(first.page)) : (first?.place ?? "");
        return html("li", {}, ...cellContent(first?.sentence ?? "", figures), " ", html("small", {}, place));
      }),
    ),
  );
}
