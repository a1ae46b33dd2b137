import { KIND } from "@yusuan/schema/names";
import type { DocumentData } from "../../src/contract/document-data.js";
import { type Child, html } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { topBar } from "../page/top-bar.js";
import { chosenPane } from "./chosen/chosen-pane.js";
import { documentKeys } from "./keys.js";
import { modelOf } from "./model/model.js";
import { readingPane } from "./reading/reading-pane.js";
import { sheetsPane } from "./sheets/sheets-pane.js";
import { findingsList } from "./sidebar/findings-list.js";
import { outline } from "./sidebar/outline.js";
import { problemsList } from "./sidebar/problems-list.js";
import { reviewList } from "./sidebar/review-list.js";
import { documentState } from "./state.js";

/** The page of a document: findings, its pages, what was read from them, and what is chosen. */
export function showDocument(data: DocumentData): void {
  const model = modelOf(data);
  const store = documentState();
  const title = data.title ?? data.fileName;
  document.title = title;
  const sheets = sheetsPane(model, store);
  // It listens before the reading does, which scrolls within the room that is left.
  const chosen = chosenPane(model, store);
  document.body.replaceChildren(
    topBar(
      html("a", { href: "../../index.html" }, "← ", say(WORDS.allDocuments)),
      data.performance && html("a", { href: "performance.html" }, say(WORDS.performance)),
      html("h1", { lang: "zh-CN" }, title),
      html(
        "small",
        {},
        say(KIND[data.kind]),
        ...[data.year?.toString(), agencyView(data), data.file].flatMap((part) =>
          part === undefined ? [] : [" · ", part],
        ),
      ),
    ),
    html(
      "main",
      { class: sheets ? "document" : "document without-pages" },
      label(
        html(
          "aside",
          {},
          findingsList(data, store),
          problemsList(data.problems),
          reviewList(model),
          outline(model),
        ),
        { "aria-label": WORDS.overview },
      ),
      sheets,
      html("div", { class: "readings" }, readingPane(model, store), chosen),
    ),
  );
  documentKeys(model, store);
}

/** The agency, which leads to its page where it has one. */
function agencyView({ agency, agencyPage }: DocumentData): Child {
  if (agency === null) return undefined;
  return agencyPage === undefined ? agency : html("a", { href: `../../${agencyPage}` }, agency);
}
