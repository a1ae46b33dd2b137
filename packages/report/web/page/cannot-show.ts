import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { WORDS } from "../language/words.js";

/** What stands on a page whose data is missing, cut off, or of another version, with the way out. */
export function showNothing(): void {
  document.body.replaceChildren(
    html(
      "main",
      { class: "cannot-show", role: "alert" },
      html("h1", {}, say(WORDS.cannotShow)),
      html("p", {}, say(WORDS.writeAgain)),
      html("p", {}, html("code", {}, "yusuan report")),
    ),
  );
}
