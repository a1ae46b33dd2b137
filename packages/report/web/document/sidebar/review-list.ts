import type { Review } from "@yusuan/schema";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { grouped } from "../../language/numbers.js";
import { WORDS } from "../../language/words.js";
import type { DocumentModel } from "../model/model.js";
import { addressOf } from "../model/selection.js";
import { placeView } from "../place-view.js";

/** Readings of a scan that a person should look at, likeliest to be wrong first; undefined where there are none. */
export function reviewList({ data, figures }: DocumentModel): HTMLElement | undefined {
  if (data.review.length === 0) return undefined;
  return html(
    "details",
    { class: "review" },
    html("summary", {}, say(WORDS.review), ` (${data.review.length})`),
    html(
      "ol",
      {},
      ...data.review.map((each) => html("li", {}, reviewLink(each, figures.get(each.figure)?.label))),
    ),
  );
}

function reviewLink({ figure, text, candidates, page, bbox }: Review, label = ""): HTMLElement {
  const others =
    candidates.length === 0 ? undefined : html("small", {}, ` ${candidates.map(grouped).join(" / ")}`);
  return html(
    "a",
    { href: addressOf({ kind: "figure", id: figure }) },
    `${label} `,
    html("b", {}, text),
    others,
    " ",
    placeView({ page, bbox }),
  );
}
