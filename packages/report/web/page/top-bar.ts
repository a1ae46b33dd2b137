import { type Child, html } from "../dom/element.js";
import { label, languageNow, say, setLanguage } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { switchTheme } from "./preferences.js";

/** The bar over a page: what it shows, then language and theme. */
export function topBar(...about: readonly Child[]): HTMLElement {
  const language = html("button", { type: "button", class: "language" }, say(WORDS.language));
  label(language, { title: WORDS.otherLanguage });
  language.addEventListener("click", () => setLanguage(languageNow() === "zh" ? "en" : "zh"));
  const theme = html("button", { type: "button", class: "theme" }, "◐");
  label(theme, { "aria-label": WORDS.theme, title: WORDS.theme });
  theme.addEventListener("click", switchTheme);
  return html(
    "header",
    { class: "bar" },
    skipLink(),
    html("div", { class: "about" }, ...about),
    language,
    theme,
  );
}

/** The first stop of the tab key: past the bar. The address stays, since it says what is chosen. */
function skipLink(): HTMLElement {
  const link = html("a", { class: "skip", href: "#main" }, say(WORDS.toContent));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const main = document.querySelector("main");
    if (!main) return;
    main.tabIndex = -1;
    main.focus();
  });
  return link;
}
