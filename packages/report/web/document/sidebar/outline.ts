import { type Child, html } from "../../dom/element.js";
import { toTop } from "../../dom/reveal.js";
import { label, say } from "../../language/language.js";
import { pageWords, WORDS } from "../../language/words.js";
import type { DocumentModel } from "../model/model.js";
import { tableName } from "../place-view.js";
import { isSized } from "../sheets/sheet.js";

/** The way to each page and each table. */
export function outline(model: DocumentModel): HTMLElement {
  const {
    data: { pages },
    tables,
  } = model;
  const sized = pages.filter(isSized);
  const ways = html(
    "nav",
    { class: "outline" },
    sized.length > 0 ? html("h2", {}, say(WORDS.pages)) : undefined,
    html("ol", { class: "pages" }, ...sized.map(({ number }) => html("li", {}, pageButton(model, number)))),
    tables.length > 0 ? html("h2", {}, say(WORDS.tables)) : undefined,
    html(
      "ol",
      { class: "tables" },
      ...tables.map((table) => html("li", {}, goTo(`table-${table.id}`, tableName(table)))),
    ),
  );
  return label(ways, { "aria-label": WORDS.contents });
}

function pageButton(model: DocumentModel, number: number): HTMLElement {
  const contradicted = model.figuresOfPage(number).filter(({ status }) => status === "contradicted").length;
  const button = goTo(`page-${number}`, String(number));
  button.classList.toggle("contradicted", contradicted > 0);
  return label(button, { "aria-label": pageWords(number) });
}

function goTo(id: string, text: Child): HTMLElement {
  const button = html("button", { type: "button" }, text);
  button.addEventListener("click", () => {
    const target = document.getElementById(id);
    if (target) toTop(target);
  });
  return button;
}
